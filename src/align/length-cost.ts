/** Sentences on either side that translate each other. */
export type Bead = readonly [source: number, target: number];

/** Shares of each kind, from Gale & Church 1993, table 5; three to one is as rare as two to two. */
const PRIORS: readonly (readonly [bead: Bead, probability: number])[] = [
  [[1, 1], 0.89],
  [[1, 0], 0.005],
  [[0, 1], 0.005],
  [[2, 1], 0.045],
  [[1, 2], 0.045],
  [[2, 2], 0.011],
  [[3, 1], 0.004],
  [[1, 3], 0.004],
];

/** Every kind of bead with the cost, a negative natural log, of its being one. */
export const BEADS: readonly (readonly [bead: Bead, cost: number])[] = PRIORS.map(([bead, p]) => [bead, -Math.log(p)]);

/** Variance of a target's length for each character of the source (Gale & Church 1993). */
const VARIANCE = 6.8;

/**
 * How unlikely it is that texts of so many characters translate each other where a text of 1 becomes one of `ratio`: the
 * negative log of the two-sided tail of the normal distribution (Gale & Church 1993, section 3.2).
 */
export function lengthCost(sourceLength: number, targetLength: number, ratio: number): number {
  const mean = (sourceLength + targetLength / ratio) / 2;
  const z = Math.abs(targetLength - sourceLength * ratio) / Math.sqrt(VARIANCE * mean);
  return -Math.log(Math.max(1e-30, tail(z)));
}

/** 2 (1 − Φ(z)), by Abramowitz & Stegun 26.2.17. */
function tail(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return 2 * series * (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI));
}
