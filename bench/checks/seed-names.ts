import { changeOne, insertBeforeEnd, pick, type Seed } from './seeding.ts';

/** A capitalized word inside a sentence that is no sentence's first. */
const NAMES = /(?<=\p{Ll},? )\p{Lu}\p{Ll}{3,}(?![\p{L}'’-])/gu;
const COUNTRIES = 'Germany Spain Italy Russia Japan Brazil Morocco Poland Greece Turkey China England'.split(' ');
const SYLLABLES = 'ba ko ri men tu shi vel dor an zek lo pas grin wich'.split(' ');
const fold = (text: string) => text.normalize('NFD').replace(/\P{L}/gu, '').toLowerCase();

/** Names that the French has too, letter for letter. */
function isShared(name: string, source: string): boolean {
  return fold(source).includes(fold(name));
}

/** Name errors: another name, another ending, a name dropped, a country swapped, a name invented. */
export const SEED_NAMES: Readonly<Record<string, Seed>> = {
  'name swapped': ({ source, target }, { random, donor }) => {
    const other = pick([...donor.target.matchAll(NAMES)], random)?.[0];
    return changeOne(target, NAMES, random, ([name]) =>
      other && isShared(name, source) && fold(name).slice(0, 3) !== fold(other).slice(0, 3) && !isShared(other, source)
        ? other
        : undefined,
    );
  },
  'name altered': ({ source, target }, { random }) =>
    changeOne(target, /(?<=\p{Ll},? )\p{Lu}\p{Ll}{5,}(?![\p{L}'’-])/gu, random, ([name]) =>
      isShared(name, source)
        ? name.slice(0, Math.ceil(name.length / 2)) + pick(SYLLABLES, random) + pick(SYLLABLES, random)
        : undefined,
    ),
  'name dropped': ({ source, target }, { random }) =>
    changeOne(target, NAMES, random, ([name]) => (isShared(name, source) ? 'they' : undefined)),
  'country swapped': ({ target }, { random }) =>
    changeOne(target, new RegExp(`(?<!\\p{L})(?:${COUNTRIES.join('|')})(?!\\p{L})`, 'gu'), random, () =>
      pick(COUNTRIES, random),
    ),
  'name invented': ({ source, target }, { random, donor }) => {
    const other = pick([...donor.target.matchAll(NAMES)], random)?.[0];
    return other && !isShared(other, source) && !isShared(other, target)
      ? insertBeforeEnd(target, `with ${other}`)
      : undefined;
  },
};
