import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { collectAll, createGarbageCollector, usedBytes } from '../../src/models/collect-garbage.ts';

it('collects when much has come since the last time, and not before', () => {
  let collections = 0;
  const collectGarbage = createGarbageCollector(32 * 2 ** 20, usedBytes(), () => {
    collections += 1;
  });
  const after = (calls: number) => {
    for (let call = 0; call < calls; call++) collectGarbage();
    return collections;
  };
  const much = [Buffer.alloc(10 * 2 ** 20)];
  expect(after(2)).toBe(0);
  much.push(Buffer.alloc(40 * 2 ** 20));
  expect(after(2)).toBe(1);
  much.push(Buffer.alloc(40 * 2 ** 20));
  expect(after(2)).toBe(2);
  expect(much).toHaveLength(3);
});

it('a collection takes what nothing refers to', async () => {
  const left = new WeakRef(Array.from({ length: 100_000 }, () => ({})));
  // In the turn in which it was made, a reference keeps it.
  await nextTurn();
  collectAll();
  expect(left.deref()).toBeUndefined();
});
