import { expect, it } from 'vitest';
import { trigramLikeness } from '../../../src/check/confidence/trigram-likeness.ts';

it.each([
  ['', '', 0],
  ['ab', 'ab', 0],
  ['abc', 'abc', 1],
  ['abcd', 'bcd', 2 / 3],
  // Twice there, once here: one of them is shared.
  ['abab', 'aba', 2 / 3],
  ['ababa', 'ababa', 1],
  ['aaaaa', 'aaa', 2 / 4],
])('trigramLikeness of %j and %j is %d', (one, other, likeness) => {
  expect(trigramLikeness(one, other)).toBeCloseTo(likeness, 10);
  expect(trigramLikeness(other, one)).toBeCloseTo(likeness, 10);
});
