import type { Interval } from './bootstrap-interval.ts';

/** 95% of the normal distribution lie within this many standard deviations. */
const Z = 1.96;

/** 95% interval of a share of `hits` in `trials` (Wilson 1927); all of [0, 1] where nothing was tried. */
export function wilsonInterval(hits: number, trials: number): Interval {
  if (trials === 0) return { low: 0, high: 1 };
  const share = hits / trials;
  const centre = share + Z ** 2 / (2 * trials);
  const spread = Z * Math.sqrt((share * (1 - share)) / trials + Z ** 2 / (4 * trials ** 2));
  const scale = 1 + Z ** 2 / trials;
  return { low: Math.max(0, (centre - spread) / scale), high: Math.min(1, (centre + spread) / scale) };
}
