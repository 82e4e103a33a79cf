/** What was predicted, and what was. */
export interface Prediction {
  readonly probability: number;
  readonly isGood: boolean;
}

/** Predictions of about the same probability. */
export interface Bin {
  readonly count: number;
  /** Mean probability predicted. */
  readonly predicted: number;
  /** Share that was good. */
  readonly observed: number;
}

/** `predictions` in `count` bins of equal width over [0, 1], without the empty ones: what a reliability diagram shows. */
export function binPredictions(predictions: readonly Prediction[], count = 10): readonly Bin[] {
  return Array.from({ length: count }, (_, k) => {
    const inside = predictions.filter(({ probability }) => Math.min(count - 1, Math.floor(probability * count)) === k);
    const share = (value: (prediction: Prediction) => number) =>
      inside.reduce((sum, prediction) => sum + value(prediction), 0) / inside.length;
    return { count: inside.length, predicted: share((p) => p.probability), observed: share((p) => (p.isGood ? 1 : 0)) };
  }).filter((bin) => bin.count > 0);
}

/** Expected calibration error (Naeini et al. 2015): how far, on average, the predicted share is from the observed one. */
export function calibrationError(predictions: readonly Prediction[], count = 10): number {
  const bins = binPredictions(predictions, count);
  return bins.reduce((sum, bin) => sum + (bin.count / predictions.length) * Math.abs(bin.predicted - bin.observed), 0);
}

/** The chance that a good one is rated above a bad one, ties counting half: the area under the ROC curve. */
export function rocAuc(predictions: readonly Prediction[]): number {
  const good = predictions.filter(({ isGood }) => isGood);
  const bad = predictions.filter(({ isGood }) => !isGood);
  const wins = good.reduce((sum, { probability }) => {
    const below = bad.filter((other) => other.probability < probability).length;
    const ties = bad.filter((other) => other.probability === probability).length;
    return sum + below + ties / 2;
  }, 0);
  return wins / (good.length * bad.length);
}
