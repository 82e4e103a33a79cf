/** Letters that two words may differ in and still be one name: a quarter of the longer one, rounded down. */
const MAX_DIFFERENCE = 0.25;

/** What English makes an adjective or a people with: Moldova, Moldovan; Keynes, Keynesian. */
const DERIVED = /^\p{L}{0,3}(?:i?an|n|ese|ish|i|i[cst]|ist|i[sz]m|ite|er)$/u;
const MIN_STEM_LETTERS = 4;

/** Whether two folded names can be the same one: few letters apart (Levenshtein 1966), or one derived from the other. */
export function areSimilar(left: string, right: string): boolean {
  const stem = left.slice(0, Math.max(MIN_STEM_LETTERS, left.length - 2));
  if (right.startsWith(stem) && DERIVED.test(right.slice(stem.length))) return true;
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
