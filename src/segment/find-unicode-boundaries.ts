import type { Language } from '../document/article.ts';

const SEGMENTERS: Readonly<Record<Language, Intl.Segmenter>> = {
  fr: new Intl.Segmenter('fr', { granularity: 'sentence' }),
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
};

const WINDOW_CHARACTERS = 1000;

/**
 * Where in `text` Unicode's rules (UAX #29) end a sentence that is not blank, in order. The text is shown to the
 * segmenter a window at a time, since each sentence that it gives costs it the length of what it was given.
 */
export function findUnicodeBoundaries(text: string, language: Language): readonly number[] {
  const ends: number[] = [];
  let start = 0;
  let size = WINDOW_CHARACTERS;
  while (start < text.length) {
    const isLast = start + size >= text.length;
    const pieces = [...SEGMENTERS[language].segment(text.slice(start, start + size))];
    // The window may cut the last piece, and what that begins with decides where the one before it ends.
    const sure = isLast ? pieces : pieces.slice(0, -2);
    for (const { segment, index } of sure) if (segment.trim() !== '') ends.push(start + index + segment.length);
    const last = sure.at(-1);
    start += last ? last.index + last.segment.length : 0;
    size = last ? WINDOW_CHARACTERS : size * 2;
  }
  return ends;
}
