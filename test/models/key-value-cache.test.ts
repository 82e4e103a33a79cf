import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type KeyValueCache, regroupRows } from '../../src/models/key-value-cache.ts';

const WIDTH = 2;

/** A cache whose every number tells its tag, row, position and column. */
function taggedCache(tag: number, rows: number, length: number): KeyValueCache {
  const data = Float32Array.from({ length: rows * length * WIDTH }, (_, k) => tag * 10_000 + k + 1);
  return { rows, length, width: WIDTH, layers: new Map([['0.key', data]]) };
}

function readRow(cache: KeyValueCache, row: number, used: number): number[] {
  const start = row * cache.length * WIDTH;
  return [...(cache.layers.get('0.key')?.subarray(start, start + used * WIDTH) ?? [])];
}

it('keeps what the kept rows hold, in order, and zeroes after it', () => {
  const part = fc
    .record({ rows: fc.integer({ min: 1, max: 4 }), length: fc.integer({ min: 1, max: 5 }) })
    .chain(({ rows, length }) =>
      fc.record({
        rows: fc.constant(rows),
        length: fc.constant(length),
        kept: fc.array(
          fc.record({ row: fc.integer({ min: 0, max: rows - 1 }), used: fc.integer({ min: 1, max: length }) }),
          { minLength: 1, maxLength: 5 },
        ),
      }),
    );
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 3 }), (parts) => {
      const inputs = parts.map(({ rows, length, kept }, tag) => ({
        cache: taggedCache(tag, rows, length),
        rows: kept,
      }));
      const merged = regroupRows(inputs);
      const expected = inputs.flatMap(({ cache, rows }) => rows.map(({ row, used }) => readRow(cache, row, used)));
      expect(merged.rows).toBe(expected.length);
      expect(merged.length).toBe(Math.max(...expected.map((row) => row.length / WIDTH)));
      for (const [row, values] of expected.entries()) {
        const padded = [...values, ...Array(merged.length * WIDTH - values.length).fill(0)];
        expect(readRow(merged, row, merged.length)).toEqual(padded);
      }
    }),
    { seed: 7, numRuns: 200 },
  );
});
