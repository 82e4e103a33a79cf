import fc from 'fast-check';
import { expect, it } from 'vitest';
import { KeyValueCache, type ReadPositions } from '../../../src/models/engine/key-value-cache.ts';

const WIDTH = 2;
const NAME = '0.key';

/** One row that was read, whose every number tells its tag and position. */
function taggedRow(tag: number, length: number): ReadPositions {
  const data = Float32Array.from({ length: length * WIDTH }, (_, k) => tag * 1000 + Math.floor(k / WIDTH));
  return { length, layers: new Map([[NAME, data]]) };
}

/** Tag and position of each of the first `used` positions of `row`. */
function readRow(cache: KeyValueCache, row: number, used: number): number[] {
  const start = row * cache.length * WIDTH;
  const values = [...(cache.layers.get(NAME)?.subarray(start, start + used * WIDTH) ?? [])];
  expect(values.filter((_, k) => k % WIDTH === 1)).toEqual(values.filter((_, k) => k % WIDTH === 0));
  return values.filter((_, k) => k % WIDTH === 0);
}

it('keeps what the rows hold however they are loaded, copied, lengthened and shortened', () => {
  const change = fc.oneof(
    fc.record({ kind: fc.constant('load' as const), row: fc.nat(7), used: fc.integer({ min: 1, max: 6 }) }),
    fc.record({ kind: fc.constant('copy' as const), from: fc.nat(7), to: fc.nat(7), start: fc.nat(3) }),
    fc.record({ kind: fc.constant('append' as const) }),
    fc.record({ kind: fc.constant('fit' as const), rows: fc.integer({ min: 1, max: 8 }), spare: fc.nat(6) }),
  );
  fc.assert(
    fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
      const cache = new KeyValueCache([NAME], WIDTH);
      let model: number[][] = [[], []];
      cache.fit(2, 3, []);
      for (const [tag, c] of changes.entries()) {
        if (c.kind === 'load' && c.row < cache.rows) {
          const used = Math.min(c.used, cache.length);
          cache.load(taggedRow(tag, 6), c.row, 0, used);
          model[c.row] = Array.from({ length: used }, (_, k) => tag * 1000 + k);
        } else if (c.kind === 'copy' && c.from < cache.rows && c.to < cache.rows) {
          const source = model[c.from] ?? [];
          const start = Math.min(c.start, source.length, model[c.to]?.length ?? 0);
          cache.copy(c.from, c.to, start, source.length);
          if (c.from !== c.to) model[c.to] = [...(model[c.to] ?? []).slice(0, start), ...source.slice(start)];
        } else if (c.kind === 'append' && model.every(({ length }) => length < cache.length)) {
          model = model.map((row, k) => [...row, tag * 1000 + k]);
          const present = Float32Array.from(
            { length: model.length * WIDTH },
            (_, k) => tag * 1000 + Math.floor(k / WIDTH),
          );
          cache.append(
            new Map([[NAME, present]]),
            model.map(({ length }) => length),
          );
        } else if (c.kind === 'fit') {
          model = Array.from({ length: c.rows }, (_, row) => model[row] ?? []);
          const longest = Math.max(1, ...model.map((row) => row.length));
          cache.fit(
            c.rows,
            longest + c.spare,
            model.map((row) => row.length),
          );
        }
        for (const [row, expected] of model.entries()) expect(readRow(cache, row, expected.length)).toEqual(expected);
      }
    }),
    { seed: 7, numRuns: 300 },
  );
});

it('refuses to load more than a row has room for', () => {
  const cache = new KeyValueCache([NAME], WIDTH);
  cache.fit(1, 3, []);
  expect(() => cache.load(taggedRow(1, 4), 0, 0, 4)).toThrow(RangeError);
});

it('gives its memory back when closed, unless it is little, and can be opened again', () => {
  const cache = new KeyValueCache([NAME], 1024);
  const positions = (8 * 2 ** 20) / 1024;
  cache.open(2 * positions);
  cache.fit(1, positions, []);
  const memory = () => cache.layers.get(NAME)?.buffer.byteLength;
  const opened = memory();
  cache.close();
  expect(memory()).toBe(opened);
  cache.open(2 * positions);
  cache.fit(1, positions + 1, []);
  cache.close();
  expect(memory()).toBe(0);
  cache.open(2 * positions);
  cache.fit(1, 1, []);
  expect(memory()).toBe(opened);
});
