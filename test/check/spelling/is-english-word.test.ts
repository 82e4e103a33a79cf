import { expect, it } from 'vitest';
import { isEnglishWord } from '../../../src/check/spelling/is-english-word.ts';

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
])('isEnglishWord(%j) is %j', (word, is) => expect(isEnglishWord(word)).toBe(is));
