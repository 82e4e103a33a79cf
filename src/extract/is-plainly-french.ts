/** Frequent words that no other language writes so, or hardly ever: about one word in ten of French prose. */
const FRENCH_ALONE = new Set(
  'une est dans pour avec cette sont été aux vous leur leurs où ces être ont elle elles ils deux selon après depuis aussi dont très même cet'.split(
    ' ',
  ),
);

/** Nearly every French article has more of them; other languages have none but in quotations. */
const MIN_SHARE = 0.03;

const MIN_WORDS = 40;

/** The beginning is enough. */
const MAX_CHARACTERS = 5000;

/** Whether `text` is so evidently French that there is no need to compare it with other languages. */
export function isPlainlyFrench(text: string): boolean {
  const words =
    text
      .slice(0, MAX_CHARACTERS)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const french = words.filter((word) => FRENCH_ALONE.has(word)).length;
  return words.length >= MIN_WORDS && french >= MIN_SHARE * words.length;
}
