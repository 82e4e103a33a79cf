import { describe, expect, it } from 'vitest';
import { bleuStatistics, scoreBleu } from '../../src/evaluate/bleu.ts';
import { bootstrapInterval } from '../../src/evaluate/bootstrap-interval.ts';
import { sumStatistics } from '../../src/evaluate/corpus-statistics.ts';

const perfect = bleuStatistics('It rained all night.', 'It rained all night.');
const poor = bleuStatistics('The night was all rain.', 'It rained all night.');
const mixed = Array.from({ length: 40 }, (_, k) => (k % 2 === 0 ? perfect : poor));

describe('bootstrapInterval', () => {
  it('holds the score of the corpus itself', () => {
    const { low, high } = bootstrapInterval(mixed, scoreBleu);
    const score = scoreBleu(sumStatistics(mixed));
    expect(low).toBeLessThan(score);
    expect(high).toBeGreaterThan(score);
  });

  it('narrows to a point when every sentence is alike', () => {
    const { low, high } = bootstrapInterval([perfect, perfect, perfect], scoreBleu);
    expect(low).toBeCloseTo(100, 9);
    expect(high).toBeCloseTo(100, 9);
  });

  it('narrows as the corpus grows', () => {
    const few = bootstrapInterval(mixed, scoreBleu);
    const many = bootstrapInterval([...mixed, ...mixed, ...mixed, ...mixed], scoreBleu);
    expect(many.high - many.low).toBeLessThan(few.high - few.low);
  });

  it('depends on nothing but its seed', () => {
    const draw = (seed: number) => bootstrapInterval(mixed, scoreBleu, { seed, resamples: 5 });
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  it('refuses an empty corpus', () => expect(() => bootstrapInterval([], scoreBleu)).toThrow(RangeError));
});
