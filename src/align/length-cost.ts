/** Sentences on either side that translate each other. */
export type Bead = readonly [source: number, target: number];

/** The kinds of bead that there are. */
export const BEADS: readonly Bead[] = [
  [1, 1],
  [1, 0],
  [0, 1],
  [2, 1],
  [1, 2],
  [2, 2],
  [3, 1],
  [1, 3],
];

/** How often each kind of `BEADS` is met, and how lengths go with each other: what alignments are judged by. */
export interface LengthModel {
  readonly shares: readonly number[];
  /** Target characters for one of the source. */
  readonly ratio: number;
  /** Of a target's length, for each character of the source. */
  readonly variance: number;
}

/** Shares of each kind, from Gale & Church 1993, table 5; three to one is as rare as two to two. */
const SHARES = [0.89, 0.005, 0.005, 0.045, 0.045, 0.011, 0.004, 0.004];

/** Gale & Church 1993: what holds before any alignment is known. */
export function startingModel(ratio: number): LengthModel {
  return { shares: SHARES, ratio, variance: 6.8 };
}

/** As if so many beads had been met already. */
const PRIOR_BEADS = 40;

/** The model that an alignment speaks for: its kinds of bead and the lengths, in characters, of its pairs one to one. */
export function refitModel(
  model: LengthModel,
  kinds: readonly number[],
  pairs: readonly (readonly [source: number, target: number])[],
): LengthModel {
  const total = kinds.length + PRIOR_BEADS;
  const shares = SHARES.map((share, kind) => {
    return (kinds.filter((other) => other === kind).length + PRIOR_BEADS * share) / total;
  });
  const errors = pairs.map(([source, target]) => (target - model.ratio * source) ** 2 / meanOf(source, target, model));
  const variance = (errors.reduce((a, b) => a + b, 0) + PRIOR_BEADS * 6.8) / (errors.length + PRIOR_BEADS);
  return { shares, ratio: model.ratio, variance };
}

/**
 * How unlikely it is that texts of so many characters translate each other: the negative log of the two-sided tail of the
 * normal distribution (Gale & Church 1993, section 3.2).
 */
export function lengthCost(source: number, target: number, model: LengthModel): number {
  const z = Math.abs(target - source * model.ratio) / Math.sqrt(model.variance * meanOf(source, target, model));
  return -Math.log(Math.max(1e-30, tail(z)));
}

function meanOf(source: number, target: number, { ratio }: LengthModel): number {
  return (source + target / ratio) / 2;
}

/** 2 (1 − Φ(z)), by Abramowitz & Stegun 26.2.17. */
function tail(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return 2 * series * (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI));
}
