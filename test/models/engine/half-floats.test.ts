import { expect, it } from 'vitest';
import { floatsOfHalves } from '../../../src/models/engine/half-floats.ts';

it('reads half floats bit by bit', () => {
  const bits = [0x0000, 0x8000, 0x3c00, 0xc000, 0x3555, 0x7bff, 0x0001, 0x03ff, 0x7c00, 0xfc00, 0x7e00];
  const values = [0, -0, 1, -2, 0.333251953125, 65504, 2 ** -24, 1023 * 2 ** -24, Infinity, -Infinity, Number.NaN];
  expect([...floatsOfHalves(Uint16Array.from(bits))]).toEqual(values);
});

it('takes numbers as they are', () => {
  expect([...floatsOfHalves(Float32Array.from([0.5, -3]))]).toEqual([0.5, -3]);
});
