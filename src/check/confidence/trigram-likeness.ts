/** The share of three characters in a row, of two texts together, that both have, from 0 to 1; 0 where neither has three. */
export function trigramLikeness(one: string, other: string): number {
  const left = countTrigrams(other);
  const total = countOf(one) + countOf(other);
  let shared = 0;
  for (const [trigram, count] of countTrigrams(one)) shared += Math.min(count, left.get(trigram) ?? 0);
  return (2 * shared) / Math.max(1, total);
}

function countTrigrams(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let k = 0; k < countOf(text); k++) {
    const trigram = text.slice(k, k + 3);
    counts.set(trigram, (counts.get(trigram) ?? 0) + 1);
  }
  return counts;
}

function countOf(text: string): number {
  return Math.max(0, text.length - 2);
}
