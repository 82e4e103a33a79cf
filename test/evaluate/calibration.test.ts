import { describe, expect, it } from 'vitest';
import { binPredictions, calibrationError, rocAuc } from '../../src/evaluate/calibration.ts';

const predictions = (...pairs: (readonly [number, boolean])[]) =>
  pairs.map(([probability, isGood]) => ({ probability, isGood }));

describe('rocAuc', () => {
  it.each([
    [1, predictions([0.9, true], [0.8, true], [0.2, false])],
    [0, predictions([0.1, true], [0.8, false])],
    [0.5, predictions([0.5, true], [0.5, false])],
    [0.75, predictions([0.9, true], [0.4, true], [0.6, false], [0.1, false])],
  ])('is %d', (expected, given) => expect(rocAuc(given)).toBe(expected));
});

describe('calibrationError', () => {
  it('is nothing where predictions come true', () => {
    expect(calibrationError(predictions([0.5, true], [0.5, false]))).toBe(0);
  });

  it('weighs each bin by its predictions', () => {
    const given = predictions([0.9, true], [0.9, false], [0.9, false], [0.1, false]);
    expect(calibrationError(given)).toBeCloseTo((3 / 4) * (0.9 - 1 / 3) + (1 / 4) * 0.1, 10);
  });
});

it('bins of predictions hold the certain ones too, and leave the empty ones out', () => {
  expect(binPredictions(predictions([1, true], [0, false]))).toEqual([
    { count: 1, predicted: 0, observed: 0 },
    { count: 1, predicted: 1, observed: 1 },
  ]);
});
