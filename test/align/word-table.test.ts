import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tableOf } from '../../src/align/word-table.ts';

it('keeps what is likely enough by its row, in order, and scales only rows of more than 1', () => {
  const pairs = [
    [0, 7, 0.5],
    [2, 8, 3],
    [0, 9, 0.1],
    [2, 7, 1],
    [0, 3, 0.0999],
    [5, 1, 0.9],
  ] as const;
  expect(tableOf(3, pairs, 0.1)).toEqual([
    { words: [7, 9], p: [0.5, 0.1] },
    { words: [], p: [] },
    { words: [8, 7], p: [0.75, 0.25] },
  ]);
});

it('no row adds up to more than 1, and the shares within a row stay', () => {
  const pair = fc.tuple(fc.nat(4), fc.nat(9), fc.double({ min: 0.001, max: 2, noNaN: true }));
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 40 }), (pairs) => {
      const table = tableOf(5, pairs, 0.01);
      expect(table).toHaveLength(5);
      for (const [k, row] of table.entries()) {
        const own = pairs.filter(([index, , p]) => index === k && p >= 0.01);
        const before = own.reduce((sum, [, , p]) => sum + p, 0);
        expect(row.words).toEqual(own.map(([, word]) => word));
        const scale = Math.max(1, before);
        for (const [j, p] of row.p.entries()) expect(p).toBeCloseTo((own[j]?.[2] ?? 0) / scale, 10);
      }
    }),
    { seed: 41 },
  );
});
