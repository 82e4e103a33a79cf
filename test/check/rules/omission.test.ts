import { describe, expect, it } from 'vitest';
import { checkOmission } from '../../../src/check/rules/omission.ts';

const source =
  'Le gouvernement a présenté hier un projet de loi, que les députés examineront la semaine prochaine à Paris.';

describe('checkOmission', () => {
  it.each([
    [source, 'Yesterday the government presented a bill, which MPs will examine next week in Paris.'],
    ['Bien sûr que non.', 'No.'],
    ['Il pleut.', 'It is raining.'],
    ['', ''],
  ])('passes %j, %j', (french, target) => expect(checkOmission({ source: french, target })).toBeUndefined());

  it('finds a clause left out, and names its words', () => {
    const message = checkOmission({ source, target: 'Yesterday the government presented a bill.' });
    expect(message).toMatch(/^something may be missing, near: .*semaine/u);
  });
});
