/**
 * A full stop and a figure: `12 morts. 35 personnes`. Unicode takes the small letter after the figure for a sign that the
 * sentence goes on (UAX #29, SB8). Three dots are left to Unicode: `Il a fallu... 35 ans.`
 */
const FIGURE_OPENING = /(?<=(?<![.…\s])\.\s?[»”")\]]*)\s+(?=["«“(]?\s?\d)/gu;

/** Where in `text` a sentence that begins with a figure may begin. */
export function findFigureOpenings(text: string): readonly number[] {
  return [...text.matchAll(FIGURE_OPENING)].map(({ index }) => index);
}
