import { expect, it } from 'vitest';
import { describeDoubt } from '../../../src/check/confidence/describe-doubt.ts';

it('doubts what is rated lower than 0.20', () => {
  expect(describeDoubt('Le chat dort ici.', 0.13)).toBe('low model confidence, 0.13');
  expect(describeDoubt('Le chat dort ici.', 0.004)).toBe('low model confidence, under 0.01');
  expect(describeDoubt('Le chat dort ici.', 0.2)).toBeUndefined();
});

it('asks for less of one to three words, which are all rated low', () => {
  expect(describeDoubt('Bonjour', 0.017)).toBeUndefined();
  expect(describeDoubt('Le chat dort.', 0.13)).toBeUndefined();
  expect(describeDoubt('pommes', 0.001)).toBe('low model confidence, under 0.01');
});

it('doubts nothing where the model tells no probability', () => {
  expect(describeDoubt('Le chat dort ici.', null)).toBeUndefined();
});
