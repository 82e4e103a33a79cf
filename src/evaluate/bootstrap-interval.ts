import { type Statistics, sumStatistics } from './corpus-statistics.ts';
import { createRandom } from './create-random.ts';

/** The range that holds 95% of the scores of resampled corpora. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export interface BootstrapOptions {
  readonly resamples?: number;
  readonly seed?: number;
}

/**
 * 95% interval of a corpus score by bootstrap resampling (Koehn 2004). The same seed draws the same sentences, so two
 * systems over the same sentences are resampled in pairs. Throws RangeError for an empty corpus.
 */
export function bootstrapInterval(
  statistics: readonly Statistics[],
  score: (sum: Statistics) => number,
  { resamples = 1000, seed = 12345 }: BootstrapOptions = {},
): Interval {
  if (statistics.length === 0) throw new RangeError('no sentences to resample');
  const random = createRandom(seed);
  const draw = () => statistics[Math.floor(random() * statistics.length)] ?? [];
  const scores = Array.from({ length: resamples }, () => score(sumStatistics(statistics.map(draw))));
  scores.sort((left, right) => left - right);
  const at = (share: number) => scores[Math.round(share * (resamples - 1))] ?? Number.NaN;
  return { low: at(0.025), high: at(0.975) };
}
