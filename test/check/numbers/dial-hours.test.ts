import { expect, it } from 'vitest';
import { readDialHour } from '../../../src/check/numbers/dial-hours.ts';
import { createMention, type Reading } from '../../../src/check/numbers/number-mention.ts';

/** The readings of `mention`, which stands in `text` once. */
function readingsIn(text: string, mention: string, ...readings: readonly Reading[]): readonly Reading[] {
  return readDialHour(createMention(mention, text.indexOf(mention), readings, true), text, 'en').readings;
}

it.each([
  ['at 1 p.m.', '1', [1], [[13]]],
  ['at 12 p.m.', '12', [12], [[12]]],
  ['at 12 a.m.', '12', [12], [[0]]],
  ['at eight a.m.', 'eight', [8], [[8]]],
  ['from 10 to 11 p.m.', '10', [10], [[10], [22]]],
])('an hour from 1 to 12 is one of 24: %j', (text, mention, reading, readings) =>
  expect(readingsIn(text, mention, reading)).toEqual(readings),
);

it.each([
  ['0 p.m.', '0', [0]],
  ['13 p.m.', '13', [13]],
  ['2.5 p.m.', '2.5', [2.5]],
  ['two and a half p.m.', 'two and a half', [2.5]],
  ['8:30 p.m.', '8:30', [8, 30]],
  ['830 p.m.', '830', [8, 30]],
  ['8 metres', '8', [8]],
  ['no p.m.', 'no', []],
])('what is none is left: %j', (text, mention, reading) =>
  expect(readingsIn(text, mention, reading)).toEqual([reading]),
);

it('what may be read as several numbers is left', () => {
  expect(readingsIn('8 p.m.', '8', [8], [800])).toEqual([[8], [800]]);
});
