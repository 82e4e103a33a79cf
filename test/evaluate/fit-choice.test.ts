import { describe, expect, it } from 'vitest';
import { createRandom } from '../../src/evaluate/create-random.ts';
import { type Choice, fitChoice } from '../../src/evaluate/fit-choice.ts';

/** Choices among five, of which the first feature earns, the second costs, and the third says nothing. */
function makeChoices(count: number, seed: number): readonly Choice[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => {
    const features = Array.from({ length: 5 }, () => [random(), random(), random()]);
    return { features, rewards: features.map(([gain = 0, cost = 0]) => gain - cost / 2) };
  });
}

describe('fitChoice', () => {
  const weights = fitChoice([makeChoices(60, 1)], 3, () => undefined);

  it('finds what earns and what costs', () => {
    const [gain = 0, cost = 0, nothing = 0] = weights;
    expect(gain).toBeGreaterThan(5);
    expect(cost / gain).toBeGreaterThan(-0.65);
    expect(cost / gain).toBeLessThan(-0.4);
    expect(Math.abs(nothing / gain)).toBeLessThan(0.1);
  });

  it('chooses well where it was not fitted', () => {
    const earned = makeChoices(60, 2).map(({ features, rewards }) => {
      const scores = features.map((row) => row.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0));
      return (rewards[scores.indexOf(Math.max(...scores))] ?? 0) - Math.max(...rewards);
    });
    expect(Math.min(...earned)).toBeGreaterThan(-0.1);
  });

  it('keeps the weights that are given, and fits the others to them', () => {
    const [gain, cost = 0] = fitChoice([makeChoices(60, 1)], 3, (k) => (k === 0 ? 2 : undefined));
    expect(gain).toBe(2);
    expect(cost).toBeLessThan(-1);
  });

  it('counts each set alike, however long it is', () => {
    const opposite = makeChoices(60, 3).map(({ features, rewards }) => ({ features, rewards: rewards.map((r) => -r) }));
    const [few = 0] = fitChoice([makeChoices(60, 1), opposite.slice(0, 6)], 3, () => undefined);
    expect(Math.abs(few)).toBeLessThan(weights[0] ?? 0);
    expect(fitChoice([opposite.slice(0, 6)], 3, () => undefined)[0]).toBeLessThan(-5);
  });
});
