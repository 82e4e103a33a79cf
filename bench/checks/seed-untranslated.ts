import { pick, type Seed } from './seeding.ts';

/** Untranslated text: the French sentence whole, a stretch of it, or a word. */
export const SEED_UNTRANSLATED: Readonly<Record<string, Seed>> = {
  'sentence copied': ({ source }) => (source.split(' ').length < 5 ? undefined : source),
  'stretch copied': ({ source, target }) => {
    const french = source.split(' ');
    const english = target.split(' ');
    const third = (words: readonly string[], k: number) =>
      words.slice(Math.round((words.length * k) / 3), Math.round((words.length * (k + 1)) / 3));
    return french.length < 12 || english.length < 12
      ? undefined
      : [...third(english, 0), ...third(french, 1), ...third(english, 2)].join(' ');
  },
  'word copied': ({ source, target }, { random, english }) => {
    const french = source.match(/(?<=\p{Ll} )\p{Ll}{5,}(?=[ ,.])/gu) ?? [];
    const word = pick(
      french.filter((candidate) => !english.has(candidate)),
      random,
    );
    if (word === undefined) return undefined;
    const words = target.split(' ');
    const place = Math.min(words.length - 1, Math.round((source.indexOf(word) / source.length) * words.length));
    return words.with(place, word).join(' ');
  },
};
