/**
 * Boundaries without a space, as scraped news has them: `en Autriche.Chaque année`, `dernier."Nous`. A capitalized word
 * must follow, so that addresses, `Node.JS` and `U.S.A.` stay whole.
 */
const MISSING_SPACE = /(?<=(?:\p{Ll}{2}|\d)[»”")]?[.!?…])(?=[»”")]?["«“]?\s?\p{Lu}\p{Ll}*(?:['’]|\s))(?!\s)/gu;

/** Where in `text` such sentences touch. */
export function findMissingSpaces(text: string): readonly number[] {
  return [...text.matchAll(MISSING_SPACE)].map(({ index }) => index);
}
