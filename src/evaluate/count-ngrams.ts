/** How often each run of `order` neighbouring units occurs; a run's key is its units joined by `separator`. */
export function countNgrams(units: readonly string[], order: number, separator: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let start = 0; start + order <= units.length; start++) {
    const ngram = units.slice(start, start + order).join(separator);
    counts.set(ngram, (counts.get(ngram) ?? 0) + 1);
  }
  return counts;
}

/** Runs that both sides have, each counted as often as the side that has it less often. */
export function countMatches(left: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>): number {
  let matches = 0;
  for (const [ngram, count] of left) matches += Math.min(count, right.get(ngram) ?? 0);
  return matches;
}
