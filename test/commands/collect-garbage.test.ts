import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { collectAll, createGarbageCollector } from '../../src/commands/collect-garbage.ts';

it('collects with the fourth text, and again when much has come', () => {
  let collections = 0;
  const count = createGarbageCollector(() => {
    collections += 1;
  });
  const after = (texts: number) => {
    for (let text = 0; text < texts; text++) count();
    return collections;
  };
  const much = [Buffer.alloc(40 * 2 ** 20)];
  expect(after(3)).toBe(0);
  expect(after(1)).toBe(1);
  much.push(Buffer.alloc(40 * 2 ** 20));
  expect(after(3)).toBe(1);
  expect(after(1)).toBe(2);
  expect(after(8)).toBe(2);
  expect(much).toHaveLength(2);
});

it('a collection takes what nothing refers to', async () => {
  const left = new WeakRef(Array.from({ length: 100_000 }, () => ({})));
  // In the turn in which it was made, a reference keeps it.
  await nextTurn();
  collectAll();
  expect(left.deref()).toBeUndefined();
});
