import { changeOne, type Seed } from './seeding.ts';

const OTHER: Readonly<Record<string, string>> = {
  euros: 'dollars',
  euro: 'dollar',
  dollars: 'euros',
  dollar: 'euro',
  pounds: 'yen',
  francs: 'dollars',
  '€': '$',
  '£': '€',
  $: '€',
  kilometers: 'metres',
  kilometres: 'metres',
  km: 'kg',
  metres: 'kilometres',
  meters: 'kilometers',
  kilograms: 'tonnes',
  kg: 'km',
  tonnes: 'kilograms',
  tons: 'kilograms',
  'per cent': 'euros',
  percent: 'euros',
  '%': ' euros',
};

/** Unit errors: a currency, a measure or a percentage altered. */
export const SEED_UNITS: Readonly<Record<string, Seed>> = {
  'currency altered': ({ target }, { random }) =>
    changeOne(target, /(?<!\p{L})(?:euros?|dollars?|pounds|francs)(?!\p{L})|[€£$]/gu, random, ([unit]) => OTHER[unit]),
  'measure altered': ({ target }, { random }) =>
    changeOne(
      target,
      /(?<!\p{L})(?:kilomet(?:er|re)s|met(?:er|re)s|km|kg|kilograms|tonnes|tons)(?!\p{L})/gu,
      random,
      ([unit]) => OTHER[unit],
    ),
  'percentage altered': ({ target }, { random }) =>
    changeOne(target, /%|(?<!\p{L})per ?cent(?!\p{L})/gu, random, ([unit]) => OTHER[unit]),
};
