import { expect, it } from 'vitest';
import { placeAfterClosers } from '../../src/segment/place-after-closers.ts';

it.each([
  ['Oui. Non.', 4, [], 4],
  ['« Oui. » Non.', 6, [], 8],
  ['(« Oui. ») Non.', 7, [], 10],
  ['"Oui." Non.', 5, [5], 6],
  ['"Oui. " Non.', 5, [6], 7],
  ['"Oui." Non.', 5, [], 5],
  // Notes, before or behind whose bracket Unicode parts.
  ['Oui.[1] Non.', 4, [], 7],
  ['Oui.[1] Non.', 5, [], 7],
  ['Oui.[1][2] Non.', 4, [], 10],
  ['« Oui. »[1] Non.', 6, [], 11],
  // A figure behind a space is one, too, but for a text that begins with such; a word in brackets is none.
  ['Oui. [1] Non.', 5, [], 8],
  ['Oui. [1] Non.', 6, [], 8],
  ['« Oui. » [1] Non.', 9, [], 12],
  ['[1] Oui. [2] Non.', 9, [], 9],
  ['[1] Oui.[2] Non.', 8, [], 11],
  ['Oui. [Bon.] Non.', 5, [], 5],
  ['[1] Oui.', 1, [], 1],
] as const)('placeAfterClosers(%j, %d) with closing quotes at %j is %d', (text, place, closing, moved) =>
  expect(placeAfterClosers(text, place, new Set(closing))).toBe(moved),
);
