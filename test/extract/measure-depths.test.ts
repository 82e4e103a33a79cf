import { expect, it } from 'vitest';
import { measureDepths } from '../../src/extract/measure-depths.ts';

it.each([
  [
    [4, 4, 4],
    [0, 0, 0],
  ],
  [
    [0, 3, 8, 3, 0],
    [0, 1, 2, 1, 0],
  ],
  [
    [2, 4, undefined, 4],
    [0, 1, 0, 0],
  ],
  [
    [4, 2, 4],
    [0, 0, 1],
  ],
])('indents %j are depths %j', (indents, depths) => {
  expect(measureDepths(indents)).toEqual(depths);
});
