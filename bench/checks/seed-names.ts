import type { GroupTexts } from '../../src/check/rule.ts';
import { changeOne, insertBeforeEnd, pick, type Seed } from './seeding.ts';

/** A capitalized word inside a sentence that is no sentence's first. */
const NAMES = /(?<=\p{Ll},? )\p{Lu}\p{Ll}{3,}(?![\p{L}'’-])/gu;
const COUNTRIES = 'Germany Spain Italy Russia Japan Brazil Morocco Poland Greece Turkey China England'.split(' ');
const SYLLABLES = 'ba ko ri men tu shi vel dor an zek lo pas grin wich'.split(' ');
const fold = (text: string) => text.normalize('NFD').replace(/\P{L}/gu, '').toLowerCase();

/** Whether the French has the name too: a word with a capital that is the same but for accents. */
function isShared(name: string, source: string): boolean {
  return (source.match(/\p{Lu}\p{L}+/gu) ?? []).some((word) => fold(word) === fold(name));
}

/** A name of the donor that its French has too, and that is no word of the language besides. */
function pickDonorName({ source, target }: GroupTexts, english: ReadonlySet<string>, random: () => number) {
  const names = [...target.matchAll(NAMES)].map(([name]) => name);
  return pick(
    names.filter((name) => isShared(name, source) && isName(name, english)),
    random,
  );
}

function isName(word: string, english: ReadonlySet<string>): boolean {
  return !english.has(word.toLowerCase());
}

/** Name errors: another name, another ending, a name dropped, a country swapped, a name invented. */
export const SEED_NAMES: Readonly<Record<string, Seed>> = {
  'name swapped': ({ source, target }, { random, donor, english }) => {
    const other = pickDonorName(donor, english, random);
    return changeOne(target, NAMES, random, ([name]) =>
      other &&
      isShared(name, source) &&
      isName(name, english) &&
      fold(name).slice(0, 3) !== fold(other).slice(0, 3) &&
      !isShared(other, source)
        ? other
        : undefined,
    );
  },
  'name altered': ({ source, target }, { random, english }) =>
    changeOne(target, /(?<=\p{Ll},? )\p{Lu}\p{Ll}{5,}(?![\p{L}'’-])/gu, random, ([name]) =>
      isShared(name, source) && isName(name, english)
        ? name.slice(0, Math.ceil(name.length / 2)) + pick(SYLLABLES, random) + pick(SYLLABLES, random)
        : undefined,
    ),
  'name dropped': ({ source, target }, { random, english }) =>
    changeOne(target, NAMES, random, ([name]) =>
      isShared(name, source) && isName(name, english) ? 'they' : undefined,
    ),
  'country swapped': ({ target }, { random }) =>
    changeOne(target, new RegExp(`(?<!\\p{L})(?:${COUNTRIES.join('|')})(?!\\p{L})`, 'gu'), random, () =>
      pick(COUNTRIES, random),
    ),
  'name invented': ({ source, target }, { random, donor, english }) => {
    const other = pickDonorName(donor, english, random);
    return other && !isShared(other, source) && !isShared(other, target)
      ? insertBeforeEnd(target, `with ${other}`)
      : undefined;
  },
};
