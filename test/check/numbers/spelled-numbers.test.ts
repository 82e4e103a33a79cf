import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumbers } from '../../../src/check/numbers/read-numbers.ts';

const FRENCH =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const FRENCH_TENS = ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'soixante', 'quatre-vingt'];
const ENGLISH =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const ENGLISH_TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** French number words as a school teaches them, below a thousand millions. */
function spellFrench(value: number): string {
  if (value < 20) return FRENCH[value] ?? '';
  if (value < 100) {
    const tens = value >= 80 ? 8 : value >= 60 ? 6 : Math.floor(value / 10);
    const rest = value - tens * 10;
    const name = FRENCH_TENS[tens] ?? '';
    if (rest === 0) return tens === 8 ? 'quatre-vingts' : name;
    return (rest === 1 || rest === 11) && tens < 8 ? `${name} et ${spellFrench(rest)}` : `${name}-${spellFrench(rest)}`;
  }
  const [scale, word] = value < 1000 ? [100, 'cent'] : value < 1e6 ? [1000, 'mille'] : [1e6, 'millions'];
  const count = Math.floor(value / scale);
  const head = scale < 1e6 ? (count === 1 ? word : `${spellFrench(count)} ${word}`) : frenchMillions(count);
  return value % scale === 0 ? head : `${head} ${spellFrench(value % scale)}`;
}

function frenchMillions(count: number): string {
  return count === 1 ? 'un million' : `${spellFrench(count)} millions`;
}

function spellEnglish(value: number): string {
  if (value < 20) return ENGLISH[value] ?? '';
  if (value < 100) {
    const rest = value % 10;
    return (ENGLISH_TENS[Math.floor(value / 10)] ?? '') + (rest ? `-${spellEnglish(rest)}` : '');
  }
  const [scale, word] = value < 1000 ? [100, 'hundred'] : value < 1e6 ? [1000, 'thousand'] : [1e6, 'million'];
  const head = `${spellEnglish(Math.floor(value / scale))} ${word}`;
  const rest = value % scale;
  if (rest === 0) return head;
  return rest < 100 ? `${head} and ${spellEnglish(rest)}` : `${head} ${spellEnglish(rest)}`;
}

const SPELL = { fr: spellFrench, en: spellEnglish } as const;
const language = fc.constantFrom('fr' as const, 'en' as const);
const number = fc.oneof(
  fc.integer({ min: 2, max: 120 }),
  fc.integer({ min: 2, max: 9999 }),
  fc.integer({ min: 2, max: 999_999_999 }),
);

const valuesOf = (text: string, own: 'fr' | 'en') =>
  readNumbers(text, own).map(({ readings }) => (readings[0]?.length === 1 ? readings[0][0] : readings[0]));

describe('numbers in words', () => {
  it('are read as what was spelled, as one mention that stands where it was written', () => {
    fc.assert(
      fc.property(number, language, (value, own) => {
        const spelled = SPELL[own](value);
        const before = own === 'fr' ? 'Soit ' : 'Thus ';
        const [mention, ...others] = readNumbers(`${before}${spelled} .`, own).filter(({ text }) => text !== '');
        expect([spelled, mention?.readings, others]).toEqual([spelled, [[value]], []]);
        expect([mention?.start, mention?.end]).toEqual([before.length, before.length + spelled.length]);
        expect(mention?.text).toBe(spelled);
      }),
      { seed: 11, numRuns: 400 },
    );
  });

  it('are told apart in a list, however they are set off', () => {
    const small = fc.integer({ min: 2, max: 99 });
    fc.assert(
      fc.property(
        fc.array(small, { minLength: 2, maxLength: 5 }),
        language,
        fc.constantFrom(', ', ' ; ', ' / '),
        (list, own, gap) => {
          expect(valuesOf(list.map(SPELL[own]).join(gap), own)).toEqual(list);
        },
      ),
      { seed: 12, numRuns: 150 },
    );
  });

  it.each([
    ['fr', 'deux trois', [2, 3]],
    ['fr', 'vingt trente', [20, 30]],
    ['fr', 'soixante-dix-neuf', [79]],
    ['fr', 'soixante vingt', [60, 20]],
    ['fr', 'trente dix', [30, 10]],
    ['fr', 'deux et trois', [2, 3]],
    ['fr', 'vingt et deux', [20, 2]],
    ['fr', 'zéro zéro', [0, 0]],
    ['fr', 'cinq zéro', [5, 0]],
    ['fr', 'trois millions deux cent mille', [3_200_000]],
    ['fr', 'deux mille milliards', [2e12]],
    ['en', 'twenty ten', [20, 10]],
    ['en', 'seven eight', [7, 8]],
    ['en', 'two and three', [2, 3]],
    ['en', 'twenty and two', [20, 2]],
    ['en', 'two hundred and three', [203]],
    ['en', 'five hundred thousand million', [5e11]],
    ['en', 'two or three', [2, 3]],
  ] as const)('%s: %s is %j', (own, text, expected) => expect(valuesOf(text, own)).toEqual(expected));

  it.each([
    ['fr', 'deux millions', true],
    ['fr', 'millions', false],
    ['fr', 'mille', true],
    ['fr', 'une centaine', false],
    ['fr', 'un', false],
    ['fr', 'vingt et un', true],
    ['en', 'million', false],
    ['en', 'two million', true],
    ['en', 'thousand', true],
    ['en', 'two dozen', false],
    ['en', 'one', false],
    ['en', 'zero', false],
  ] as const)('%s: %s must be kept: %j', (own, text, required) => {
    expect(readNumbers(text, own).some((mention) => mention.required)).toBe(required);
  });

  it('`un cent` is a coin', () => expect(valuesOf('un cent', 'fr')).toEqual([1, 100]));
});

describe('numbers in digits', () => {
  const readingsOf = (text: string, own: 'fr' | 'en' = 'fr') => readNumbers(text, own)[0]?.readings ?? [];

  it('any time of the day has its hour and its minutes unless there are none; an English one may be of either half', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hours, minutes) => {
        const padded = String(minutes).padStart(2, '0');
        const tail = minutes === 0 ? [] : [minutes];
        const [morning, afternoon] = [hours % 12, (hours % 12) + 12].map((hour) => [hour, ...tail]);
        const dial = `${hours % 12 || 12}:${padded}`;
        expect(readingsOf(`${hours} h ${padded}`)).toEqual([[hours, ...tail]]);
        expect(readingsOf(`à ${hours}:${padded}.`)).toEqual([[hours, ...tail]]);
        expect(readingsOf(`${dial} p.m.`, 'en')).toEqual([afternoon]);
        expect(readingsOf(`${dial} a.m.`, 'en')).toEqual([morning]);
        expect(readingsOf(dial, 'en').toSorted()).toEqual([morning, afternoon].toSorted());
      }),
      { seed: 13 },
    );
  });

  it('a time with seconds is one mention of three', () => {
    expect(readingsOf('2:03:45')[0]).toEqual([2, 3, 45]);
    expect(valuesOf('2:03:45', 'fr')).toHaveLength(1);
  });

  it('decimals are read with either mark, thousands in groups, and what is no number in parts', () => {
    const decimal = fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(decimal, fc.constantFrom('.', ','), ([whole, tenth], mark) => {
        expect(readingsOf(`${whole}${mark}${tenth}`)).toContainEqual([whole + tenth / 10]);
        expect(readingsOf(`${whole}${mark}${tenth}`, 'en')).toContainEqual([
          Number((whole + tenth / 10).toPrecision(12)),
        ]);
      }),
      { seed: 14 },
    );
    expect(readingsOf('1.2.3')).toEqual([[1, 2, 3]]);
    expect(readingsOf('12.05.2020')).toEqual([[12, 5, 2020]]);
    expect(readingsOf('1.234.567,89')).toEqual([[1234567.89]]);
    expect(readingsOf('1234.567')).toEqual([[1234.567]]);
    expect(readingsOf('10.000')).toEqual([[10], [10_000]]);
    expect(readingsOf('12 500')).toEqual([[12_500]]);
    expect(readingsOf('0830')).toEqual([[830], [8, 30]]);
    expect(readingsOf('1830')).toEqual([[1830]]);
    expect(readingsOf('08301')).toEqual([[8301]]);
  });

  it.each([
    ['fr', 'les années 90', [[90], [1990]]],
    ['fr', 'les années 20', [[20], [2020]]],
    ['fr', 'les années 30', [[30], [1930]]],
    ['fr', 'les années 1990', [[1990], [90]]],
    ['fr', 'les 90 ans', [[90]]],
    ['en', 'the 1980s', [[1980], [80]]],
    ['en', 'the 80s', [[80], [1980]]],
    ['en', 'the 80 suns', [[80]]],
    ['en', '$5bn', [[5], [5e9]]],
    ['en', '€3 m', [[3], [3e6]]],
    ['en', '40k', [[40], [40_000]]],
    ['en', '2 tn', [[2], [2e12]]],
    ['en', '7 men', [[7]]],
    ['en', '7 x 3bn', [[7]]],
  ] as const)('%s: %s is read as %j', (own, text, expected) => expect(readingsOf(text, own)).toEqual(expected));

  it('the second year of two may be short', () => {
    expect(readNumbers('2010-11', 'fr')[1]?.readings).toEqual([[11], [2011]]);
    expect(readNumbers('1998/99', 'en')[1]?.readings).toEqual([[99], [1999]]);
    expect(readNumbers('10-11', 'fr')[1]?.readings).toEqual([[11]]);
    expect(readNumbers('2010 ou 11', 'fr')[1]?.readings).toEqual([[11]]);
  });

  it('scale words multiply what stands right before them, and what a range has before that', () => {
    const scales = { million: 1e6, milliard: 1e9, millions: 1e6, milliards: 1e9, mille: 1000 };
    for (const [word, scale] of Object.entries(scales)) {
      expect(readNumbers(`5 ${word}`, 'fr')).toMatchObject([
        { readings: [[5 * scale]], text: `5 ${word}`, start: 0, end: 2 + word.length, required: true },
      ]);
    }
    expect(readingsOf('5 mille milliards')).toEqual([[5e12]]);
    expect(readingsOf('5 euros et un million')).toEqual([[5]]);
    expect(readNumbers('2 à 3 millions', 'fr').map(({ readings }) => readings)).toEqual([[[2], [2e6]], [[3e6]]]);
    expect(readNumbers('2 km pour 3 millions', 'fr').map(({ readings }) => readings)).toEqual([[[2]], [[3e6]]]);
    expect(readNumbers('2 à 3 km', 'fr').map(({ readings }) => readings)).toEqual([[[2]], [[3]]]);
    expect(readNumbers('2 millions ou 3 millions', 'fr').map(({ readings }) => readings)).toEqual([[[2e6]], [[3e6]]]);
    expect(readNumbers('à 9 h 30, 2 à 3 millions', 'fr').map(({ readings }) => readings.length)).toEqual([1, 2, 1]);
  });

  it('a half after it may belong to it', () => {
    expect(readingsOf('2 millions et demi')).toEqual([[2.5e6]]);
    expect(readingsOf('3 ans et demi')).toEqual([[3], [3.5], [42]]);
    expect(readingsOf('3½')).toEqual([[3], [3.5]]);
    expect(readingsOf('3 ans. Un an et demi')).toEqual([[3]]);
    expect(readNumbers('un an et demi, puis 3 ans', 'fr')[0]?.readings).toEqual([[3]]);
  });

  it('1 need not be kept, 1,5 and 1 million must', () => {
    const required = (text: string) => readNumbers(text, 'fr').map((mention) => mention.required);
    expect(required('1')).toEqual([false]);
    expect(required('2')).toEqual([true]);
    expect(required('1,5')).toEqual([true]);
    expect(required('1 million')).toEqual([true]);
    expect(required('1 chat')).toEqual([false]);
  });
});

describe('Roman numerals', () => {
  const spell = (value: number): string => {
    const parts: readonly (readonly [number, string])[] = [
      [100, 'C'],
      [90, 'XC'],
      [50, 'L'],
      [40, 'XL'],
      [10, 'X'],
      [9, 'IX'],
      [5, 'V'],
      [4, 'IV'],
      [1, 'I'],
    ];
    const found = parts.find(([step]) => step <= value);
    return found ? found[1] + spell(value - found[0]) : '';
  };

  it('are read as what was spelled; ordinals alone must be kept', () => {
    for (let value = 1; value < 200; value++) {
      if (value === 50 || value === 100) continue;
      for (const [ending, required] of [
        ['e', value > 1],
        ['', false],
      ] as const) {
        expect(readNumbers(`Le ${spell(value)}${ending} siècle`.replace(' siècle', ''), 'fr')).toMatchObject([
          { text: spell(value) + ending, start: 3, readings: [[value]], required },
        ]);
      }
    }
  });

  it.each(["d'IVG", 'AXIS', 'MIX', 'L', 'C'])('none is in %s', (text) => {
    expect(readNumbers(text, 'en').filter((mention) => /^[IVXLC]/u.test(mention.text))).toEqual([]);
  });
});
