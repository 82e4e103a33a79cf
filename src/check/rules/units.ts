import type { GroupTexts } from '../rule.ts';

/** A unit with how French and English write it; `loose` forms are enough where one is looked for, but ask for nothing. */
interface Unit {
  readonly name: string;
  readonly french: RegExp;
  readonly english: RegExp;
  readonly loose?: RegExp;
}

const word = (forms: string) => new RegExp(`(?<!\\p{L})(?:${forms})(?!\\p{L})`, 'iu');
/** An abbreviation, which is one after a figure only. */
const short = (forms: string, words: string) =>
  new RegExp(`(?<=\\d[\\s\\u00a0\\u202f-]?)(?:${forms})(?![\\p{L}\\d])|(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u');

const UNITS: readonly Unit[] = [
  { name: 'euro', french: /€|(?<!\p{L})(?:euros?|EUR)(?!\p{L})/iu, english: /€|(?<!\p{L})(?:euros?|EUR)(?!\p{L})/iu },
  {
    name: 'dollar',
    french: /\$|(?<!\p{L})(?:dollars?|USD)(?!\p{L})/iu,
    english: /\$|(?<!\p{L})(?:dollars?|USD)(?!\p{L})/iu,
    loose: word('cents?|bucks?|billets? vert'),
  },
  {
    name: 'pound',
    french: /£|(?<!\p{L})livres? sterlings?/iu,
    english: /£|(?<!\p{L})pounds? sterling/iu,
    loose: word('livres?|pounds?|sterling|GBP|quid'),
  },
  { name: 'yen', french: word('yens?'), english: word('yens?'), loose: /¥/u },
  {
    name: 'franc',
    french: /(?<![\p{L}] )(?<=\d[\s\u00a0]?|mill\p{L}+ de )francs(?!\p{L})/iu,
    english: word('francs'),
    loose: word('francs?|CHF'),
  },
  {
    name: '%',
    french: /%|(?<!\p{L})pour[ -]?cent(?!\p{L})/iu,
    english: /%|(?<!\p{L})per ?cent(?!\p{L})/iu,
    loose: /pourcent|percent|%|‰/iu,
  },
  {
    name: 'kilometre',
    french: short('km', 'kilomètres?'),
    english: short('km', 'kilomet(?:er|re)s?'),
    loose: /km|kilom/iu,
  },
  {
    name: 'metre',
    french: /(?<=\d[\s\u00a0]?|cents? |mille )mètres?(?!\p{L})/u,
    english: word('(?<=\\d[ -])met(?:er|re)s?'),
    loose: /m[èe]t(?:er|re)|\dm\b|\d m\b/iu,
  },
  {
    name: 'kilogram',
    french: short('kg', 'kilos?|kilogrammes?'),
    english: short('kg', 'kilos?|kilogram(?:me)?s?'),
    loose: /kg|kilo/iu,
  },
  {
    name: 'tonne',
    french: word('(?<=\\d[\\s\\u00a0])tonnes?'),
    english: word('(?<=\\d )tons|tonnes?'),
    loose: /tonn?e?s?/iu,
  },
];

/** Finds currencies, percentages and measures that only one side has. */
export function checkUnits({ source, target }: GroupTexts): string | undefined {
  const missing = UNITS.filter(
    ({ french, english, loose }) => french.test(source) && !english.test(target) && !loose?.test(target),
  );
  const added = UNITS.filter(
    ({ french, english, loose }) => english.test(target) && !french.test(source) && !loose?.test(source),
  );
  const messages = [
    ...missing.map(({ name }) => `unit ${name} missing in the translation`),
    ...added.map(({ name }) => `unit ${name} not in the source`),
  ];
  return messages.length === 0 ? undefined : messages.join('; ');
}
