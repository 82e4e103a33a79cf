import { expect, it } from 'vitest';
import { partGluedWords } from '../../src/translate/part-glued-words.ts';

it.each([
  ['a wave ofoptimism, then', ['ofoptimism'], 'a wave of optimism, then'],
  ['thetemple and thetemple', ['thetemple'], 'the temple and the temple'],
  ['oxygen and anoxygen atoms', ['anoxygen'], 'oxygen and an oxygen atoms'],
  ['the thezzz', ['thezzz'], 'the thezzz'],
  ['réparating', ['réparating'], 'réparating'],
  ['an attractor', ['attractor'], 'an attractor'],
  ['ofoptimism', [], 'ofoptimism'],
])('%s', (text, words, parted) => {
  const isWord = (word: string) => ['optimism', 'temple', 'oxygen', 'tractor'].includes(word);
  expect(partGluedWords(text, words, isWord)).toBe(parted);
});
