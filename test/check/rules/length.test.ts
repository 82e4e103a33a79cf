import { describe, expect, it } from 'vitest';
import { checkLength } from '../../../src/check/rules/length.ts';

const source = 'La réunion, qui devait durer une heure, en a duré quatre et demie.';

describe('checkLength', () => {
  it.each([
    [source, 'The meeting, which was to last one hour, took four and a half.'],
    ['Bien sûr que non.', 'No.'],
    ['Ah !', 'What a surprise that is, and on a Monday morning too.'],
  ])('passes %j, %j', (french, target) => expect(checkLength({ source: french, target })).toBeUndefined());

  it('finds a translation that stops early', () => {
    expect(checkLength({ source, target: 'The meeting ran over.' })).toBe(
      'translation is unusually short: something may be missing',
    );
  });

  it('finds a translation that goes on and on', () => {
    expect(checkLength({ source, target: 'The meeting went on. '.repeat(9) })).toBe(
      'translation is unusually long: something may have been added',
    );
  });
});
