import type { Extension } from './beam.ts';

/**
 * The `count` extensions that go on, best first, out of `ranked`, which is sorted that way. Where they differ in how much of
 * what is required they hold, each amount gets its share of the places, those that hold most first (dynamic beam
 * allocation: Post and Vilar 2018, Hu et al. 2019); places that an amount cannot fill go to the best of the others.
 */
export function shareBeams(ranked: readonly Extension[], count: number): readonly Extension[] {
  const amounts = new Set(ranked.map(({ met }) => met));
  if (amounts.size <= 1) return ranked.slice(0, count);
  const banks = [...amounts].sort((a, b) => b - a).map((amount) => ranked.filter(({ met }) => met === amount));
  const chosen = new Set<Extension>();
  for (let round = 0; chosen.size < Math.min(count, ranked.length); round++) {
    for (const bank of banks) {
      const extension = bank[round];
      if (extension && chosen.size < count) chosen.add(extension);
    }
  }
  return ranked.filter((extension) => chosen.has(extension));
}
