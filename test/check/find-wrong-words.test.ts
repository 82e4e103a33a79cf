import { expect, it } from 'vitest';
import { findWrongWords } from '../../src/check/find-wrong-words.ts';

it('finds words that are none, glued ones, and French ones, but neither names nor good ones', () => {
  const source = 'Une vague d’optimisme a gagné la grotte en Ukraine, selon Réparating.';
  const target = "A wave ofoptimism, réparating, has won the grotte, Ukraine'svasion, says Réparating of optimism.";
  expect(findWrongWords(source, target)).toEqual(['ofoptimism', 'grotte', "Ukraine'svasion"]);
});
