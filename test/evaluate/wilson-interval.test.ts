import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../src/evaluate/wilson-interval.ts';

describe('wilsonInterval', () => {
  // Newcombe (1998), table I, the score method.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is %f to %f', (hits, trials, low, high) => {
    const interval = wilsonInterval(hits, trials);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('of nothing says nothing', () => expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 }));
});
