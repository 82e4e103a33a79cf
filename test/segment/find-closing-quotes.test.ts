import { expect, it } from 'vitest';
import { findClosingQuotes } from '../../src/segment/find-closing-quotes.ts';

it.each([
  ['Il dit "oui" et part.', [11]],
  ['Il dit "oui.', []],
  // It seems to open, within a quotation that nothing else closes; another closes there.
  ['"Perdu ! "Il pleure.', [9]],
  ['"Perdu ! "Il pleure" dit-il.', [19]],
  // Without spaces only the next one tells, or whether one is open.
  ['hier."Il dit', []],
  ['hier."Il dit" oui', [12]],
  ['"Hier."Il dit', [6]],
  ['"Hier."Il dit "oui"', [6, 18]],
])('findClosingQuotes(%j) is %j', (text, places) => expect([...findClosingQuotes(text)]).toEqual(places));
