import { describe, expect, it } from 'vitest';
import { SEED_ADDITION, SEED_OMISSION } from '../../bench/checks/seed-clauses.ts';
import { SEED_DATES } from '../../bench/checks/seed-dates.ts';
import { SEED_NAMES } from '../../bench/checks/seed-names.ts';
import { SEED_NEGATION } from '../../bench/checks/seed-negation.ts';
import { SEED_NUMBERS } from '../../bench/checks/seed-numbers.ts';
import { SEED_QUOTES } from '../../bench/checks/seed-quotes.ts';
import { SEED_REPETITION } from '../../bench/checks/seed-repetition.ts';
import { SEED_SPELLING } from '../../bench/checks/seed-spelling.ts';
import { SEED_UNITS } from '../../bench/checks/seed-units.ts';
import { SEED_UNTRANSLATED } from '../../bench/checks/seed-untranslated.ts';
import { createRandom } from '../../src/evaluate/create-random.ts';

const SEEDS = {
  ...SEED_NUMBERS,
  ...SEED_DATES,
  ...SEED_UNITS,
  ...SEED_NAMES,
  ...SEED_NEGATION,
  ...SEED_OMISSION,
  ...SEED_ADDITION,
  ...SEED_REPETITION,
  ...SEED_UNTRANSLATED,
  ...SEED_QUOTES,
  ...SEED_SPELLING,
};

/** Has something of everything that an error can be put into. */
const pair = {
  source:
    "Lundi 4 avril, le troisième ministre Skenderagic (en Allemagne) n'a jamais versé « deux millions » d'euros, soit 12 % des 500 km de voies, pour la réouverture de la ligne à 8 h, et 45 bus, puis 45 trains.",
  target:
    'On Monday, the third minister Skenderagic (in Germany) has not and never paid "two million" euros on Tuesday in April, which is sad, or 12 % of the 500 km of tracks, to reopen the line at 8 a.m., and 45 buses, then 45 trains.',
};
const donor = {
  source: 'Le maire, que les habitants connaissent bien, a salué Delcourt.',
  target: 'The mayor, whom the people of the town know well, greeted the old Delcourt.',
};

describe('seeding', () => {
  it.each(Object.entries(SEEDS))('%s changes the English of a pair', (_, seed) => {
    const english = new Set(pair.target.match(/(?<!\p{L})\p{Ll}+/gu));
    const changed = Array.from({ length: 20 }, (__, k) => seed(pair, { random: createRandom(k), donor, english }));
    expect(changed.some((target) => target !== undefined && target !== pair.target)).toBe(true);
    expect(changed).not.toContain('');
  });

  it.each(Object.entries(SEEDS).filter(([kind]) => !/copied|twice|loop|added|invented|omitted/u.test(kind)))(
    '%s leaves a pair alone that has nothing of the kind',
    (_, seed) => {
      const plain = { source: 'Il dort.', target: 'He sleeps.' };
      expect(seed(plain, { random: createRandom(1), donor, english: new Set() })).toBeUndefined();
    },
  );
});
