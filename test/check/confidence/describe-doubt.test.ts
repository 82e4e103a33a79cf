import { expect, it } from 'vitest';
import { describeDoubt } from '../../../src/check/confidence/describe-doubt.ts';

it('doubts what is rated lower than 0.20', () => {
  expect(describeDoubt('Le chat dort ici.', 0.13)).toBe('low model confidence, 0.13');
  expect(describeDoubt('Le chat dort ici.', 0.004)).toBe('low model confidence, under 0.01');
  expect(describeDoubt('Le chat dort ici.', 0.2)).toBeUndefined();
});

it('asks for less of one to three words, which are rated lower', () => {
  expect(describeDoubt('Bonjour', 0.11)).toBeUndefined();
  expect(describeDoubt('Le chat dort.', 0.13)).toBeUndefined();
  expect(describeDoubt('Bonsoir', 0.079)).toBe('low model confidence, 0.08');
  expect(describeDoubt('pommes', 0.002)).toBe('low model confidence, under 0.01');
});

it('doubts nothing where the model tells no probability', () => {
  expect(describeDoubt('Le chat dort ici.', null)).toBeUndefined();
});
