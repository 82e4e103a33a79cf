import { changeOne, insertBeforeEnd, pick, type Seed } from './seeding.ts';

const MONTHS = 'January February April June July August September October November December'.split(' ');
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const anyOf = (words: readonly string[]) => new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'gu');

/** Date errors: a month or a day of the week altered, dropped or invented. */
export const SEED_DATES: Readonly<Record<string, Seed>> = {
  'month altered': ({ target }, { random }) => changeOne(target, anyOf(MONTHS), random, () => pick(MONTHS, random)),
  'day altered': ({ target }, { random }) => changeOne(target, anyOf(DAYS), random, () => pick(DAYS, random)),
  'day dropped': ({ target }, { random }) =>
    changeOne(target, /,? on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?/gu, random, () => ''),
  'day invented': ({ target }, { random }) => insertBeforeEnd(target, `on ${pick(DAYS, random)}`),
};
