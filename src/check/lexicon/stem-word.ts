/** Letters that are kept of a word: enough to tell most words apart, few enough that their endings fall away. */
const STEM_LETTERS = 6;

/** A word without accents, case and ending, as the lexicon lists it: `Présidents` and `présidente` are both `presid`. */
export function stemWord(word: string): string {
  if (/^[a-z]*$/.test(word)) return word.slice(0, STEM_LETTERS);
  return word
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\P{L}/gu, '')
    .slice(0, STEM_LETTERS);
}
