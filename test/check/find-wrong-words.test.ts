import { expect, it } from 'vitest';
import { findWrongWords } from '../../src/check/find-wrong-words.ts';

it('finds words that are none, glued ones, and French ones, but neither names nor good ones', () => {
  const source = 'Une vague d’optimisme a gagné la grotte en Ukraine, selon Réparating.';
  const target = "A wave ofoptimism, réparating, has won the grotte, Ukraine'svasion, says Réparating of optimism.";
  expect(findWrongWords(source, target)).toEqual(['ofoptimism', 'grotte', "Ukraine'svasion"]);
});

it('judges a quoted word as the rules do: only what no dictionary has is wrong there', () => {
  const source = "Il l'a qualifié d'« ami » et parle de « grotte » et de la grotte.";
  const french = 'He called him an "ami" and speaks of "fin", "contribuous" and the grotte.';
  expect(findWrongWords(source, french)).toEqual(['ami', 'contribuous', 'grotte']);
  expect(findWrongWords('Il parle de « fin ».', 'He speaks of "fin".')).toEqual([]);
});
