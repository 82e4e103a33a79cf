/** Candidates of which one is to be chosen: a row of features for each, and what choosing it earns. */
export interface Choice {
  readonly features: readonly (readonly number[])[];
  readonly rewards: readonly number[];
}

const STEPS = 300;
const RATE = 0.08;
/** So that a feature that hardly ever differs keeps a small weight. */
const DECAY = 5e-5;

/** Adam's (Kingma & Ba 2015). */
const MOMENTUM = 0.9;
const MOMENTUM_OF_SQUARES = 0.999;

/**
 * The weights under which a candidate drawn from the softmax of its weighted features earns most on average, by gradient
 * ascent. Each of `sets` counts alike, however many choices it has. `fixed` gives the weights that are not to be fitted.
 */
export function fitChoice(
  sets: readonly (readonly Choice[])[],
  width: number,
  fixed: (index: number) => number | undefined,
): readonly number[] {
  const weights = Array.from({ length: width }, (_, k) => fixed(k) ?? 0);
  const means = new Array<number>(width).fill(0);
  const squares = new Array<number>(width).fill(0);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = weights.map((weight) => -DECAY * weight);
    for (const choices of sets)
      for (const choice of choices) addGradient(gradient, choice, weights, 1 / choices.length);
    for (const [k, slope] of gradient.entries()) {
      if (fixed(k) !== undefined) continue;
      means[k] = MOMENTUM * (means[k] ?? 0) + (1 - MOMENTUM) * slope;
      squares[k] = MOMENTUM_OF_SQUARES * (squares[k] ?? 0) + (1 - MOMENTUM_OF_SQUARES) * slope ** 2;
      const mean = (means[k] ?? 0) / (1 - MOMENTUM ** step);
      const square = (squares[k] ?? 0) / (1 - MOMENTUM_OF_SQUARES ** step);
      weights[k] = (weights[k] ?? 0) + (RATE * mean) / (Math.sqrt(square) + 1e-12);
    }
  }
  return weights;
}

/** Adds `share` times how the expected reward of one choice grows with each weight. */
function addGradient(
  gradient: number[],
  { features, rewards }: Choice,
  weights: readonly number[],
  share: number,
): void {
  const scores = features.map((row) => row.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0));
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  const expected = powers.reduce((sum, power, k) => sum + power * (rewards[k] ?? 0), 0) / total;
  for (const [k, row] of features.entries()) {
    const pull = (share * (powers[k] ?? 0) * ((rewards[k] ?? 0) - expected)) / total;
    for (const [j, value] of row.entries()) gradient[j] = (gradient[j] ?? 0) + pull * value;
  }
}
