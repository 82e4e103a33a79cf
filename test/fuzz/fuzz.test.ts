import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hostileInput } from './hostile-input.ts';
import { putThrough } from './put-through.ts';

it('reads, translates and renders hostile files without a crash and without losing a letter', async () => {
  // `npm run fuzz` takes 100,000 and watches the time of each.
  await fc.assert(
    fc.asyncProperty(hostileInput(), async (input) => {
      expect(await putThrough(input)).toBeUndefined();
    }),
    { numRuns: 150 },
  );
});
