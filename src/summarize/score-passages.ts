import { FEATURE_NAMES, type FeatureName, type Features } from './measure-features.ts';
import weights from './weights.json' with { type: 'json' };

/**
 * Learned from how much each sentence of French news and of English abstracts has in common with the summary that a
 * person wrote; made by bench/fit-summaries.ts, which says which are set by hand and why.
 */
const WEIGHTS: Readonly<Record<FeatureName, number>> = weights;

/** What each passage is worth beside the others of its article, in [0, 1]: 1 for the best one, 0 for the worst. */
export function scorePassages(features: readonly Features[]): readonly number[] {
  const scores = features.map((values) => FEATURE_NAMES.reduce((sum, name) => sum + WEIGHTS[name] * values[name], 0));
  const lowest = scores.reduce((least, score) => Math.min(least, score), Number.POSITIVE_INFINITY);
  const highest = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  return scores.map((score) => (highest === lowest ? 1 : (score - lowest) / (highest - lowest)));
}
