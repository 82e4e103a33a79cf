import { BEADS, type LengthModel, lengthCost } from './length-cost.ts';
import type { WordEvidence } from './word-evidence.ts';

/** Indices of sentences that translate each other; one side is empty where a sentence has no counterpart. */
export interface SentenceBead {
  readonly source: readonly number[];
  readonly target: readonly number[];
}

/** What a path is judged by. */
export interface PathCosts {
  /** Characters of each sentence. */
  readonly source: readonly number[];
  readonly target: readonly number[];
  readonly model: LengthModel;
  readonly words?: WordEvidence;
  /** In nats, what the blocks say for source sentences [i0, i1) and target sentences [j0, j1). */
  readonly blocks?: (i0: number, i1: number, j0: number, j1: number) => number;
}

/** What a sentence without a counterpart costs beyond its share, in nats. */
const ALONE = 3;

/** The cheapest way through both texts, of beads, whose target side stays within `width` of `middle(i)` at source sentence i. */
export function findPath(costs: PathCosts, middle: (i: number) => number, width: number): readonly SentenceBead[] {
  const [n, m] = [costs.source.length, costs.target.length];
  const lows = Array.from({ length: n + 1 }, (_, i) => Math.max(0, Math.min(middle(i) - width, m)));
  const highs = Array.from({ length: n + 1 }, (_, i) => (i === n ? m : Math.min(m, Math.max(0, middle(i)) + width)));
  const sums = lows.map((low, i) => new Float64Array((highs[i] ?? 0) - low + 1).fill(Infinity));
  const steps = lows.map((low, i) => new Uint8Array((highs[i] ?? 0) - low + 1));
  const priors = costs.model.shares.map((share) => -Math.log(share));
  for (let i = 0; i <= n; i += 1) {
    const [low, high] = [lows[i] ?? 0, highs[i] ?? 0];
    if (i > 0) costs.words?.enter(i, low, highs[Math.min(n, i + 2)] ?? m);
    const [row, step] = [sums[i] as Float64Array, steps[i] as Uint8Array];
    if (i === 0) row[0] = 0;
    for (let j = low; j <= high; j += 1) {
      for (let k = 0; k < BEADS.length; k += 1) {
        const [di, dj] = BEADS[k] ?? [1, 1];
        if (di > i || dj > j) continue;
        const before = sums[i - di]?.[j - dj - (lows[i - di] ?? 0)] ?? Infinity;
        if (before === Infinity) continue;
        const sum = before + (priors[k] ?? 0) + beadCost(costs, i, di, j, dj);
        if (sum < (row[j - low] ?? Infinity)) {
          row[j - low] = sum;
          step[j - low] = k;
        }
      }
    }
  }
  const beads: SentenceBead[] = [];
  for (let [i, j] = [n, m]; i > 0 || j > 0; ) {
    const [di, dj] = BEADS[steps[i]?.[j - (lows[i] ?? 0)] ?? 0] ?? [1, 1];
    beads.push({ source: range(i - di, i), target: range(j - dj, j) });
    i -= di;
    j -= dj;
  }
  return beads.reverse();
}

function beadCost({ source, target, model, words, blocks }: PathCosts, i: number, di: number, j: number, dj: number) {
  const gain = blocks?.(i - di, i, j - dj, j) ?? 0;
  if (di === 0 || dj === 0) return ALONE - gain;
  let [length, other] = [0, 0];
  for (let k = 1; k <= di; k += 1) length += source[i - k] ?? 0;
  for (let k = 1; k <= dj; k += 1) other += target[j - k] ?? 0;
  return lengthCost(length, other, model) - gain - (words?.gain(di, dj, j) ?? 0);
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, k) => from + k);
}
