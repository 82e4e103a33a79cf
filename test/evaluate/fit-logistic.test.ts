import { describe, expect, it } from 'vitest';
import { createRandom } from '../../src/evaluate/create-random.ts';
import { fitLogistic, predictLogistic } from '../../src/evaluate/fit-logistic.ts';

describe('fitLogistic', () => {
  it('finds the weights that made the labels', () => {
    const random = createRandom(1);
    const rows = Array.from({ length: 4000 }, () => [random() * 4 - 2, 100 * random()]);
    const labels = rows.map(([x = 0, y = 0]) => random() < 1 / (1 + Math.exp(-(1 + 2 * x - 0.03 * y))));
    const { bias, weights } = fitLogistic(rows, labels, { ridge: 0.01 });
    expect(bias).toBeCloseTo(1, 0);
    expect(weights[0]).toBeCloseTo(2, 0);
    expect(weights[1]).toBeCloseTo(-0.03, 2);
  });

  it('gives the share of the good ones where the features tell nothing', () => {
    const labels = Array.from({ length: 100 }, (_, k) => k < 30);
    const model = fitLogistic(
      labels.map(() => [5]),
      labels,
    );
    expect(predictLogistic(model, [5])).toBeCloseTo(0.3, 6);
  });

  it('needs examples of both labels', () => {
    expect(() => fitLogistic([[1], [2]], [true, true])).toThrow(RangeError);
  });
});
