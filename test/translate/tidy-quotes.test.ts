import { expect, it } from 'vitest';
import { tidyQuotes } from '../../src/translate/tidy-quotes.ts';

it.each([
  ['He is " ready to help ", he said.', 'He is "ready to help", he said.'],
  ['"Yes," she said. " No."', '"Yes," she said. "No."'],
  ['A 12" disc and " a torn quote', 'A 12" disc and " a torn quote'],
  ['It is "here" and "there".', 'It is "here" and "there".'],
  ['an open " quote', 'an open " quote'],
  ['nothing', 'nothing'],
])('%s', (text, tidy) => {
  expect(tidyQuotes(text)).toBe(tidy);
});
