import { changeOne, insertBeforeEnd, pick, type Seed } from './seeding.ts';

const DIGITS = /(?<![\p{L}\d-])\d+(?:[.,]\d+)*/gu;
const WORDS =
  'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty'.split(' ');
const ORDINALS = 'third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const SCALES: Readonly<Record<string, string>> = {
  thousand: 'million',
  million: 'billion',
  billion: 'million',
  hundred: 'thousand',
};

/** Number errors: a digit, a decimal point, a word or a scale altered, the half of the day altered, a number dropped or invented. */
export const SEED_NUMBERS: Readonly<Record<string, Seed>> = {
  'digit altered': ({ target }, { random }) =>
    changeOne(target, DIGITS, random, ([number]) =>
      changeOne(number, /\d/gu, random, ([digit]) => String(1 + ((Number(digit) + Math.floor(random() * 7)) % 9))),
    ),
  'digit dropped': ({ target }, { random }) =>
    changeOne(
      target,
      /(?<![\p{L}\d-])\d{2,}(?:[.,]\d+)*/gu,
      random,
      ([number]) => number.slice(1).replace(/^[.,0]+/u, '') || undefined,
    ),
  'word altered': ({ target }, { random }) =>
    changeOne(target, new RegExp(`(?<![\\p{L}-])(?:${WORDS.join('|')})(?![\\p{L}-])`, 'giu'), random, () =>
      pick(WORDS, random),
    ),
  'ordinal altered': ({ target }, { random }) =>
    changeOne(target, new RegExp(`(?<![\\p{L}-])(?:${ORDINALS.join('|')})(?![\\p{L}-])`, 'giu'), random, () =>
      pick(ORDINALS, random),
    ),
  'scale altered': ({ target }, { random }) =>
    changeOne(
      target,
      /(?<=\d |one |two |three |four |five |six |seven |eight |nine |ten )(?:thousand|million|billion|hundred)/gu,
      random,
      ([scale]) => SCALES[scale],
    ),
  'half of the day altered': ({ target }, { random }) =>
    changeOne(target, /(?<=\d ?)[ap](?=\.?m\b)/gu, random, ([half]) => (half === 'a' ? 'p' : 'a')),
  'number dropped': ({ target }, { random }) =>
    changeOne(target, /(?<![\p{L}\d$£€-])\d+(?:[.,]\d+)* (?=\p{L})/gu, random, () => ''),
  'one of two equal dropped': ({ target }, { random }) =>
    changeOne(
      target,
      /(?<![\p{L}\d$£€.,-])(\d{2,}(?:[.,]\d+)*) (?=\p{L}.*(?<![\d.,])\1(?![\d.,]*\d))/gu,
      random,
      () => '',
    ),
  'number invented': ({ target }, { random }) =>
    insertBeforeEnd(target, pick(['in 1987', 'for 47 years', 'among 330 others', 'by 12.5%'], random) ?? ''),
};
