/** Letters that two words may differ in and still be one name: a quarter of the longer one, rounded down. */
const MAX_DIFFERENCE = 0.25;

/** A stem this long in common makes one name of two: Russie and Russian. */
const STEM_LETTERS = 4;

/** Whether two folded names can be the same one: few letters apart (Levenshtein 1966), or of one stem. */
export function areSimilar(left: string, right: string): boolean {
  if (left.length >= STEM_LETTERS && right.startsWith(left.slice(0, Math.max(STEM_LETTERS, left.length - 3))))
    return true;
  return editDistance(left, right) <= MAX_DIFFERENCE * Math.max(left.length, right.length);
}

function editDistance(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, k) => k);
  for (const [i, letter] of [...left].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...right].entries()) {
      const substituted = (previous[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(substituted, (previous[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    previous = next;
  }
  return previous[right.length] ?? 0;
}
