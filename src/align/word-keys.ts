import { fold } from '../document/fold.ts';

/** Too common to tell anything, and alike in both languages by chance. */
const STOP = new Set([
  'dans',
  'pour',
  'avec',
  'plus',
  'sont',
  'elle',
  'leur',
  'that',
  'this',
  'with',
  'from',
  'have',
  'des',
  'les',
  'the',
  'and',
]);

/** The words of a sentence, lower-case and without accents; figures without the marks between their digits. */
export function wordsOf(sentence: string): readonly string[] {
  const plain = fold(sentence).replaceAll('œ', 'oe');
  return (plain.match(/\d+(?:[.,\u00a0\u202f ]\d+)*|\p{L}+/gu) ?? []).map((word) => word.replace(/[^\p{L}\d]/gu, ''));
}

/** What cognates, names and figures of two languages have in common: all of a figure, the beginning of a long word. */
export function keyOf(word: string): string | undefined {
  if (/^\d/u.test(word)) return word;
  return word.length < 4 || STOP.has(word) ? undefined : word.slice(0, 4);
}
