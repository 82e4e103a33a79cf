import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type KeyValueCache, regroupRows, storePositions } from '../../src/models/key-value-cache.ts';

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

it('keeps what the kept rows hold, in order, in new memory or in that of a spare cache', () => {
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
    fc.property(
      fc.array(part, { minLength: 1, maxLength: 3 }),
      fc.boolean(),
      fc.nat(40),
      (parts, useSpare, spareRows) => {
        const inputs = parts.map(({ rows, length, kept }, tag) => ({
          cache: taggedCache(tag, rows, length),
          rows: kept,
        }));
        const length = Math.max(...parts.flatMap(({ kept }) => kept.map(({ used }) => used))) + 2;
        const merged = regroupRows(inputs, length, useSpare ? taggedCache(9, spareRows, 3) : null);
        const expected = inputs.flatMap(({ cache, rows }) => rows.map(({ row, used }) => readRow(cache, row, used)));
        expect(merged.rows).toBe(expected.length);
        expect(merged.length).toBe(length);
        for (const [row, values] of expected.entries()) {
          expect(readRow(merged, row, values.length / WIDTH)).toEqual(values);
        }
      },
    ),
    { seed: 7, numRuns: 200 },
  );
});

it('stores one position a row where the row ends, and nothing else', () => {
  const cache = regroupRows(
    [
      {
        cache: taggedCache(0, 2, 3),
        rows: [
          { row: 0, used: 1 },
          { row: 1, used: 3 },
        ],
      },
    ],
    4,
  );
  storePositions(cache, taggedCache(1, 2, 1), [1, 3]);
  expect(readRow(cache, 0, 4)).toEqual([1, 2, 10001, 10002, 0, 0, 0, 0]); // new memory is zero
  expect(readRow(cache, 1, 4)).toEqual([7, 8, 9, 10, 11, 12, 10003, 10004]);
  expect(() => storePositions(cache, taggedCache(1, 2, 1), [4, 0])).toThrow(RangeError);
});
