import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rankTokens } from '../../../src/models/engine/rank-tokens.ts';

const logits = fc.array(fc.float({ min: -30, max: 30, noNaN: true }), { minLength: 6, maxLength: 40 });

it('gives the likeliest tokens of each row, best first, with their probabilities', () => {
  fc.assert(
    fc.property(logits, logits, fc.integer({ min: 1, max: 5 }), (first, second, width) => {
      const size = Math.min(first.length, second.length);
      const rows = [first.slice(0, size), second.slice(0, size)];
      const { tokens, logProbabilities } = rankTokens(Float32Array.from(rows.flat()), 2, width, new Set([1]));
      for (const [k, row] of rows.entries()) {
        const all = row.reduce((sum, value) => sum + Math.exp(value), 0);
        const best = row.map((value, token) => ({ token, value })).filter(({ token }) => token !== 1);
        best.sort((a, b) => b.value - a.value);
        for (let place = 0; place < width; place++) {
          const at = k * width + place;
          expect(row[Number(tokens[at])]).toBe(best[place]?.value);
          expect(logProbabilities[at]).toBeCloseTo(Math.log(Math.exp(best[place]?.value ?? 0) / all), 3);
        }
        expect(new Set(tokens.subarray(k * width, (k + 1) * width)).size).toBe(width);
      }
    }),
  );
});
