import { changeOne, type Seed } from './seeding.ts';

/** Function words that deny. */
const DENIES =
  /(?<!\p{L})(?:n['’]|(?:ne|pas|non|sans|ni|jamais|aucune?|rien|personne|nulle?|nullement|guère)(?!\p{L}))/iu;

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

const NOT = /(?<!if|or|and|but|,) not(?= (?!only|least|just|merely|so much))/gu;
const OTHERS =
  /(?<!\p{L})(?:never|nobody|nothing|no(?= (?!longer|less|more|fewer|matter|doubt|such))|cannot|none|(?:ca|wo|do|does|did|is|was|are)n['’]t)(?!\p{L})/gu;
const AUXILIARIES =
  /(?<!\p{L})(?:is|are|was|were|will|has|have|can|could|would|should|must)(?= \p{Ll})(?! (?:only|least|just|merely|so much) )(?! (?:\S+ ){0,2}(?:no|not|never|nor|nothing|none|but)(?!\p{L}))/gu;

/** Negation errors: one dropped, where the French denies anything at all, or one added. */
export const SEED_NEGATION: Readonly<Record<string, Seed>> = {
  'not dropped': ({ source, target }, { random }) =>
    DENIES.test(source) ? changeOne(target, NOT, random, () => '') : undefined,
  'other negation dropped': ({ source, target }, { random }) =>
    DENIES.test(source) ? changeOne(target, OTHERS, random, ([word]) => AFFIRMED[word.replace('’', "'")]) : undefined,
  'not added': ({ target }, { random }) => changeOne(target, AUXILIARIES, random, ([verb]) => `${verb} not`),
};
