/**
 * Each feature, followed by how far it passes each of its bends (0 below): a weighted sum of these may rise with a feature fast at
 * first and slowly later, or turn, where one of the feature itself is a straight line.
 */
export function bendFeatures(features: readonly number[], bends: readonly (readonly number[])[]): readonly number[] {
  return features.flatMap((value, k) => [value, ...(bends[k] ?? []).map((bend) => Math.max(0, value - bend))]);
}
