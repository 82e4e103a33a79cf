import { expect, it } from 'vitest';
import { setQuotesApart } from '../../src/translate/set-quotes-apart.ts';

it.each([
  ['He said"yes"and left.', 'He said "yes" and left.'],
  ['He said,"Yes."Then he left.', 'He said, "Yes." Then he left.'],
  ['He said“yes”and left.', 'He said “yes” and left.'],
  ['A ("yes") and a "no"; "so"s and 5\'10".', 'A ("yes") and a "no"; "so"s and 5\'10".'],
  ['A 12" and a 10" disc', 'A 12" and a 10" disc'],
  ['A 12"LP and a 10"LP', 'A 12"LP and a 10"LP'],
  ['an open"quote', 'an open"quote'],
])('%s', (text, apart) => {
  expect(setQuotesApart(text)).toBe(apart);
});
