import type { GroupTexts } from '../rule.ts';
import coefficients from './coefficients.json' with { type: 'json' };
import { confidenceFeatures, type ModelEvidence } from './confidence-features.ts';

/**
 * The chance, in (0, 1), that a careful reader takes a translation for good, by logistic regression on
 * `confidenceFeatures`; docs/confidence.md tells what it is fitted to and how far it holds.
 */
export function estimateConfidence(texts: GroupTexts, evidence: ModelEvidence): number {
  const features = confidenceFeatures(texts, evidence);
  const score = features.reduce((sum, value, k) => sum + value * (coefficients.weights[k] ?? 0), coefficients.bias);
  return 1 / (1 + Math.exp(-score));
}
