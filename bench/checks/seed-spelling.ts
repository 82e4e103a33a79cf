import { changeOne, pick, type Seed } from './seeding.ts';

const LONG_WORD = /(?<![\p{L}\p{N}'’.@/_-])\p{Ll}{8,}(?![\p{L}\p{N}'’@/_-])/gu;

/** Words that are none: two run together, one with its middle lost, a French beginning with an English end. */
export const SEED_SPELLING: Readonly<Record<string, Seed>> = {
  'run together': ({ target }, { random }) =>
    changeOne(target, /(?<=\s)\p{Ll}{2,} \p{Ll}{4,}(?=\s)/gu, random, ([words]) => words.replace(' ', '')),
  'middle lost': ({ target }, { random }) =>
    changeOne(target, LONG_WORD, random, ([word]) => word.slice(0, 3) + word.slice(5)),
  'half French': ({ source, target }, { random }) => {
    const french = pick(source.match(/(?<![\p{L}'’-])\p{Ll}{8,}(?![\p{L}-])/gu) ?? [], random);
    const end = pick(['ated', 'ating', 'eous'], random);
    return french && changeOne(target, LONG_WORD, random, () => french.slice(0, -2) + end);
  },
};
