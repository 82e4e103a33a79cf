import { expect, it } from 'vitest';
import { forbidWords } from '../../../src/models/search/forbidden-words.ts';

const TOKENS = ['a wave', ' of', 'optim', 'ism', ' optim', 'Optim', '"', "'", ' Of'];
const guide = forbidWords(new Set(['ofoptimism', 'optimism']), (token) => TOKENS[token] ?? '');

/** Whether a hypothesis of these pieces may be. */
function allows(...pieces: readonly string[]): boolean {
  let state: string | null = guide.start;
  for (const piece of pieces) state = state === null ? null : guide.next(state, TOKENS.indexOf(piece));
  return state !== null;
}

it('lets no word come that is forbidden, whatever its pieces', () => {
  expect(allows('a wave', ' of', 'optim')).toBe(true);
  expect(allows('a wave', ' of', 'optim', 'ism')).toBe(false);
  expect(allows('a wave', ' of', ' optim', 'ism')).toBe(false);
  expect(allows('a wave', ' of', '"', 'optim', 'ism')).toBe(false);
  expect(allows("'", 'optim', 'ism')).toBe(false);
});

it('tells it from other spellings', () => {
  expect(allows(' of', 'Optim', 'ism')).toBe(true);
  expect(allows(' Of', 'optim', 'ism')).toBe(true);
});
