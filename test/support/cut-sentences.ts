import { expect } from 'vitest';
import type { Language } from '../../src/document/article.ts';
import { textOf } from '../../src/document/span.ts';
import { segmentSentences } from '../../src/segment/segment-sentences.ts';

/** The texts of the sentences of `text`. */
export const cutSentences = (text: string, language: Language = 'fr'): readonly string[] =>
  segmentSentences(text, language).map((span) => textOf(text, span));

/** The lines of `lines`, each a case for `expectCuts`. */
export const casesOf = (lines: string): readonly string[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.trim());

/** Asserts that `marked`, without its `|`, is cut where they stand and nowhere else. */
export const expectCuts = (marked: string, language: Language = 'fr'): void => {
  const sentences = marked.split('|').map((part) => part.trim());
  expect(cutSentences(marked.replaceAll('|', ''), language)).toEqual(sentences);
};
