import { expect, it } from 'vitest';
import { bendFeatures } from '../../../src/check/coverage/bend-features.ts';

it('bendFeatures tells each feature, and how far it passes each of its bends', () => {
  expect(bendFeatures([5, -1, 2], [[3, 6], [-4]])).toEqual([5, 2, 0, -1, 3, 2]);
});
