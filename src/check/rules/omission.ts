import { judgeClause } from '../coverage/clause-evidence.ts';
import type { GroupTexts } from '../rule.ts';

const MAX_WORDS = 6;

/** Finds an English text that lacks a part of the French one, by its length and by the words that it has no translation of. */
export function checkOmission(texts: GroupTexts): string | undefined {
  const words = judgeClause(texts, 'omission');
  if (words === undefined) return undefined;
  const named = words.slice(0, MAX_WORDS).map(({ text }) => text);
  return `something may be missing${named.length > 0 ? `, near: ${named.join(', ')}` : ' in the translation'}`;
}
