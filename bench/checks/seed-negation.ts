import { changeOne, type Seed } from './seeding.ts';

const AFFIRMED: Readonly<Record<string, string>> = {
  never: 'always',
  nobody: 'everybody',
  nothing: 'everything',
  without: 'with',
  no: 'a',
  cannot: 'can',
  none: 'all',
  neither: 'both',
  "can't": 'can',
  "won't": 'will',
  "don't": 'do',
  "doesn't": 'does',
  "didn't": 'did',
  "isn't": 'is',
  "wasn't": 'was',
  "aren't": 'are',
};

/** Negation errors: one dropped, one added. */
export const SEED_NEGATION: Readonly<Record<string, Seed>> = {
  'not dropped': ({ target }, { random }) =>
    changeOne(target, /(?<!if|or|and|but|,) not(?= (?!only|least|just|merely|so much))/gu, random, () => ''),
  'other negation dropped': ({ target }, { random }) =>
    changeOne(
      target,
      /(?<!\p{L})(?:never|nobody|nothing|no(?= (?!longer|less|more|fewer|matter|doubt|such))|cannot|none|(?:ca|wo|do|does|did|is|was|are)n['’]t)(?!\p{L})/gu,
      random,
      ([word]) => AFFIRMED[word.replace('’', "'")],
    ),
  'not added': ({ target }, { random }) =>
    changeOne(
      target,
      /(?<!\p{L})(?:is|are|was|were|will|has|have|can|could|would|should|must)(?= \p{Ll})(?! (?:\S+ ){0,2}(?:no|not|never|nor|nothing|none|but)(?!\p{L}))/gu,
      random,
      ([verb]) => `${verb} not`,
    ),
};
