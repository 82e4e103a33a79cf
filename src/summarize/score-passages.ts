import { FEATURE_NAMES, type FeatureName, type Features } from './measure-features.ts';

/**
 * Learned from how much each sentence of French news and of English abstracts has in common with the summary that a
 * person wrote (docs/summaries.md): a softmax over an article's sentences, pushed towards those of the highest ROUGE.
 * Three are set by hand: `lead`, because the news that was learned from had lost its first sentences to its summaries, and
 * `bareQuotation` and `person`, because a reader wants to know who speaks.
 */
const WEIGHTS: Readonly<Record<FeatureName, number>> = {
  lead: 0.7,
  early: 1.5,
  coverage: 2,
  centrality: 1.9,
  title: 3.3,
  names: 1.1,
  length: 1.2,
  short: -2.1,
  long: -0.8,
  quoted: -1,
  bareQuotation: -1.5,
  question: -0.5,
  person: -1,
  dangling: -0.3,
  sentences: -0.5,
  announces: 1.4,
  announcesEarly: 4,
};

/** What each passage is worth beside the others of its article, in [0, 1]: 1 for the best one, 0 for the worst. */
export function scorePassages(features: readonly Features[]): readonly number[] {
  const scores = features.map((values) => FEATURE_NAMES.reduce((sum, name) => sum + WEIGHTS[name] * values[name], 0));
  const lowest = scores.reduce((least, score) => Math.min(least, score), Number.POSITIVE_INFINITY);
  const highest = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  return scores.map((score) => (highest === lowest ? 1 : (score - lowest) / (highest - lowest)));
}
