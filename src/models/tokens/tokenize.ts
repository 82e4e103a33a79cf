import type { TextTokenizer } from './text-tokenizer.ts';
import type { TokenizedText } from './words-of-tokens.ts';

/** The text of `ids`, without white space around it, and where each token ends in it. */
export function tokenize(tokenizer: TextTokenizer, ids: readonly number[]): TokenizedText {
  // Nothing is not something that it decodes.
  if (ids.length === 0) return { text: '', ends: [] };
  const decode = (count: number) => tokenizer.decode(ids.slice(0, count));
  const whole = decode(ids.length);
  const text = whole.trim();
  const before = whole.length - whole.trimStart().length;
  // Decoded from the beginning each time: a character may take several tokens.
  const ends = ids.map((_, k) => Math.min(text.length, Math.max(0, decode(k + 1).length - before)));
  return { text, ends };
}
