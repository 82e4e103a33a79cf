import type { Language } from '../document/article.ts';

const FRENCH_AUXILIARIES =
  'a|ont|avait|avaient|aura|auront|aurait|auraient|eut|est|sont|était|étaient|sera|seront|serait|seraient|fut|furent|va|vont|peut|peuvent|pouvait|pourra|pourrait|pourraient|doit|doivent|devait|devaient|devra|devrait|devraient|veut|veulent|fait|font|faisait|reste|restent|dit|disent|affirme|estime|explique';

const ENGLISH_AUXILIARIES =
  'has|have|had|is|are|was|were|will|would|can|could|may|might|must|should|does|did|said|says|told|announced';

/** Words that are always, or nearly so, a verb that has a subject. */
export const STATES: Readonly<Record<Language, RegExp>> = {
  fr: new RegExp(String.raw`(?<![\p{L}-])(?:${FRENCH_AUXILIARIES})(?![\p{L}-])`, 'iu'),
  en: new RegExp(String.raw`(?<![\p{L}-])(?:${ENGLISH_AUXILIARIES})(?![\p{L}-])`, 'iu'),
};

const STARTS: Readonly<Record<Language, RegExp>> = {
  fr: new RegExp(
    String.raw`^(?:(?:ne|n['’]|se|s['’]|y|lui|leur|l['’]) ?)*(?:${FRENCH_AUXILIARIES}|\p{Ll}{2,}(?:aient|eront|èrent|irent|(?<!m)ent))(?![\p{L}-])`,
    'u',
  ),
  en: new RegExp(
    String.raw`^(?:${ENGLISH_AUXILIARIES}|agree|want|plan|call|seek|warn|face|sign|meet|open|close|win|lose|remain|\p{Ll}{2,}(?:ed|es))(?![\p{L}-])`,
    'u',
  ),
};

/** Whether a clause goes on with a verb: `a signé …`, `conviennent de …`. Misses many; hardly ever wrong. */
export function startsWithVerb(text: string, language: Language): boolean {
  return STARTS[language].test(text);
}

/** Whether a clause holds a verb that has a subject; of those in the present, few are known. */
export function hasVerb(text: string, language: Language): boolean {
  if (STATES[language].test(text)) return true;
  const words = text.split(/\s+/u);
  return words.some((_, k) => k > 0 && startsWithVerb(words.slice(k).join(' '), language));
}
