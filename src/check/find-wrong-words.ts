import type { GroupTexts } from './rule.ts';
import { checkSpelling } from './rules/spelling.ts';
import { checkUntranslated } from './rules/untranslated.ts';

const WORD = /\p{L}+(?:['’-]\p{L}+)*/gu;

/** The words of a translation that are wrong whatever stands around them: no English, or left in French. */
export function findWrongWords(source: string, target: string): readonly string[] {
  const isWrong = (texts: GroupTexts) => (checkSpelling(texts) ?? checkUntranslated(texts)) !== undefined;
  const isQuoted = (word: string) => target.includes(`"${word}"`);
  return [...new Set(target.match(WORD))].filter(
    (word) => isWrong({ source, target: word }) || (isQuoted(word) && isWrong({ source, target: `"${word}"` })),
  );
}
