import { expect, it } from 'vitest';
import { isEnglishWord } from '../../../src/check/spelling/is-english-word.ts';
import { OWN_WORDS } from '../../../src/check/spelling/own-words.ts';

it.each([
  ['colour', true],
  ['color', true],
  // Known by the lexicon alone, whole as they are.
  ['codec', true],
  ['gitlab', true],
  // A stem that the lexicon knows, and an end that nobody does.
  ['gitlabqqq', false],
  ['podcasqqq', false],
  // What is put before a word freely, before one and before none.
  ['cyberbanker', true],
  ['pseudobanker', true],
  ['cyberqzxwk', false],
  ['ofoptimism', false],
  // Of the project's own list, and their plurals.
  ['eurozone', true],
  ['roadmaps', true],
  ['catenaries', true],
  ['roadmapping', false],
  // Known with a capital alone.
  ['olympics', true],
  ['parisian', true],
])('isEnglishWord(%j) is %j', (word, is) => expect(isEnglishWord(word)).toBe(is));

it('the own words are in small letters, in order, and each once', () => {
  const words = [...OWN_WORDS];
  expect(words).toEqual([...new Set(words)].sort());
  expect(words.every((word) => /^\p{Ll}{4,}$/u.test(word))).toBe(true);
});
