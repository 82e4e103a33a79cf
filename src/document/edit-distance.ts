/** Letters that are to be put in, left out or changed to make one of the other (Levenshtein 1966). */
export function editDistance(left: string, right: string): number {
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
