import { expect, it } from 'vitest';
import { tidyQuotes } from '../../src/translate/tidy-quotes.ts';

it.each([
  ['He is " ready to help ", he said.', 'He is "ready to help", he said.'],
  ['"Yes," she said. " No."', '"Yes," she said. "No."'],
  ['"" and "a"', '"" and "a"'],
  ['an open " quote', 'an open " quote'],
  ['nothing', 'nothing'],
])('%s', (text, tidy) => {
  expect(tidyQuotes(text)).toBe(tidy);
});
