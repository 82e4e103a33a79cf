import { judgeClause } from '../coverage/clause-evidence.ts';
import type { GroupTexts } from '../rule.ts';

const MAX_WORDS = 6;

/** Finds an English text that says more than the French one, by its length and by the words that translate nothing. */
export function checkAddition(texts: GroupTexts): string | undefined {
  const words = judgeClause(texts, 'addition');
  if (words === undefined) return undefined;
  const named = words.slice(0, MAX_WORDS).map(({ text }) => text);
  return `something may have been added${named.length > 0 ? `, near: ${named.join(', ')}` : ' in the translation'}`;
}
