import type { Span } from '../../document/span.ts';

/** A text cut into tokens: `ends[k]` is where token k ends in `text`, in UTF-16 code units. */
export interface TokenizedText {
  readonly text: string;
  readonly ends: readonly number[];
}

/** A letter, digit or mark after another belongs to the same word. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Where the words of `text` are. */
export function wordsOf(text: string): readonly Span[] {
  return [...text.matchAll(WORD)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
}

/** For each token the index of the word that it ends in; -1 for one that is no part of a word. */
export function wordOfTokens({ ends }: TokenizedText, words: readonly Span[]): readonly number[] {
  return ends.map((end, k) => {
    const start = ends[k - 1] ?? 0;
    return words.findLastIndex((word) => word.start < end && word.end > start);
  });
}
