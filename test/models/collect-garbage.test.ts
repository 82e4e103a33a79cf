import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createGarbageCollector } from '../../src/models/collect-garbage.ts';

/** Left by a text, and too large for the young generation, which is collected all the time. */
function leave(): WeakRef<object> {
  return new WeakRef(Array.from({ length: 1_000_000 }, () => 0));
}

it('what texts leave is collected with the fourth of them, and not before', async () => {
  const collectGarbage = createGarbageCollector();
  const left = leave();
  for (let text = 1; text <= 3; text++) collectGarbage();
  await nextTurn();
  expect(left.deref()).toBeDefined();
  await nextTurn();
  collectGarbage();
  await nextTurn();
  expect(left.deref()).toBeUndefined();
});
