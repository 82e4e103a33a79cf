import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumbers } from '../../../src/check/numbers/read-numbers.ts';

const first = (text: string, language: 'fr' | 'en') => readNumbers(text, language)[0]?.readings ?? [];

describe('readNumbers', () => {
  it.each<[string, number[]]>([
    ['1 250,50', [1250.5]],
    ['1\u202f250\u00a0000', [1_250_000]],
    ['10.000', [10_000]],
    ['3,5 %', [3.5]],
    ['9 h 30', [9, 30]],
    ['14 h', [14]],
    ['2 h du soir', [14]],
    ['treize', [13]],
    ['vingt et un', [21]],
    ['soixante et onze', [71]],
    ['quatre-vingts', [80]],
    ['quatre-vingt-dix-neuf', [99]],
    ['cent deux', [102]],
    ['trois mille deux cent cinquante', [3250]],
    ['dix-huit', [18]],
    ['2,1 millions', [2_100_000]],
    ['5 000 milliards', [5e12]],
    ['XIXe', [19]],
    ['années 90', [1990]],
  ])('reads %j in French as %j', (text, values) => expect(first(text, 'fr')).toContainEqual(values));

  it.each<[string, number[]]>([
    ['1,250.50', [1250.5]],
    ['10,000', [10_000]],
    ['3.5%', [3.5]],
    ['9:30 a.m.', [9, 30]],
    ['2 p.m.', [14]],
    ['ninety-nine', [99]],
    ['one hundred and two', [102]],
    ['three thousand two hundred and fifty', [3250]],
    ['two dozen', [24]],
    ['$5bn', [5e9]],
    ['2.1 million', [2_100_000]],
    ['19th', [19]],
    ['1990s', [90]],
  ])('reads %j in English as %j', (text, values) => expect(first(text, 'en')).toContainEqual(values));

  it('reads both ends of a range of millions as millions', () => {
    expect(first('2 à 3 millions', 'fr')).toContainEqual([2e6]);
  });

  it('requires neither articles nor ordinals nor dozens', () => {
    const required = (text: string, language: 'fr' | 'en') =>
      readNumbers(text, language).filter((mention) => mention.required);
    expect(required('Un chat et une dizaine de premiers chats, des milliers en mai, dans un neuf.', 'fr')).toEqual([]);
    expect(required('One cat, a second cat, dozens of cats and thousands more in May.', 'en')).toEqual([]);
  });

  it('reads any number below 100 000 alike in digits and, rounded to hundreds, in either grouping', () => {
    const number = fc.integer({ min: 2, max: 99_999 });
    fc.assert(
      fc.property(number, (value) => {
        expect(first(value.toLocaleString('fr'), 'fr')).toContainEqual([value]);
        expect(first(value.toLocaleString('en'), 'en')).toContainEqual([value]);
      }),
      { seed: 3 },
    );
  });
});
