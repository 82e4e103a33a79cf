/**
 * Boundaries without a space, as scraped news has them: `en Autriche.Chaque année`, `dernier."Nous`, `ville.M. Petit`.
 * A capitalized word must follow, so that `Node.JS` and `U.S.A.` stay whole.
 */
const MISSING_SPACE =
  /(?<=(?:\p{Ll}{2}|\d)\s?[»”")]?\s?[.!?…])(?=[»”")]?["«“]?\s?(?:\p{Lu}\p{Ll}*(?:['’,!?…\s-]|\.(?=\s|$))|(?:MM?|Mmes?|Mlles?|Dr|Pr)\.))(?!\s)/gu;

/** What a full stop or a question mark belongs to in an address. */
const ADDRESS = /:\/\/|^www\.|@/u;

/** Where in `text` such sentences touch. */
export function findMissingSpaces(text: string): readonly number[] {
  return [...text.matchAll(MISSING_SPACE)].map(({ index }) => index).filter((place) => !isInAddress(text, place));
}

function isInAddress(text: string, place: number): boolean {
  const word = /\S*$/u.exec(text.slice(Math.max(0, place - 200), place))?.[0] ?? '';
  return ADDRESS.test(word);
}
