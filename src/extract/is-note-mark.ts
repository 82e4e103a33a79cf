const MAX_CHARACTERS = 12;
const NOTE = /^\W*(?:\d{1,3}(?:\s?[,–-]\s?\d{1,3})*|\*{1,3}|[†‡])\W*$/u;
const WORD_END = /\p{L}{2}\s?[»”")\].,;:!?…]*\s*$/u;

/** `m²`, `cm³`, `mc²`. */
const UNIT = /(?:^|[^\p{L}])(?:[kcdm]?m|mc)\s*$/u;

/**
 * True if what is raised refers to a note, given what stands right before it: glued to a word it would change it. A link
 * does so, a plain number only behind a word or the mark that ends one: `ça¹`, `fini.²`, but not `m²`, `10⁶`, `x²`.
 */
export function isNoteMark(raised: string, before: string, isLink: boolean): boolean {
  if (isLink) return /^\w{0,3}\W*$/u.test(raised.replace(/^\W+/u, ''));
  return raised.length <= MAX_CHARACTERS && NOTE.test(raised) && WORD_END.test(before) && !UNIT.test(before);
}
