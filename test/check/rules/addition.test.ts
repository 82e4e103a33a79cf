import { describe, expect, it } from 'vitest';
import { checkAddition } from '../../../src/check/rules/addition.ts';

const source = 'Le gouvernement a présenté hier un projet de loi sur les écoles.';

describe('checkAddition', () => {
  it.each([
    [source, 'Yesterday the government presented a bill about schools.'],
    ['Non.', 'Certainly not.'],
    ['', ''],
  ])('passes %j, %j', (french, target) => expect(checkAddition({ source: french, target })).toBeUndefined());

  it('finds a clause put in, and names its words', () => {
    const target =
      'Yesterday the government presented a bill about schools, while the farmer washed his horses in the cold river.';
    expect(checkAddition({ source, target })).toMatch(/^something may have been added, near: .*farmer/u);
  });

  it('finds one in a short line, and one of hardly more than function words', () => {
    expect(
      checkAddition({ source: 'Super article.', target: 'Great article, I love that football club.' }),
    ).toBeDefined();
    const target = 'Yesterday the government presented a bill about schools, and they do not seem to be what you want.';
    expect(checkAddition({ source, target })).toBeDefined();
  });
});
