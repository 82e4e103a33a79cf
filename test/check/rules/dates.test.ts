import { describe, expect, it } from 'vitest';
import { checkDates } from '../../../src/check/rules/dates.ts';

describe('checkDates', () => {
  it.each([
    ['Le 3 mars 2011, un jeudi', 'Thursday, March 3, 2011'],
    ['Il est venu en août, mais pas en septembre.', 'He came in August, but not in Sept. or so.'],
    ['Mars est une planète.', 'Mars is a planet.'],
    ['Peut-être viendra-t-il.', 'May he come!'],
    ['Réunion du 11/09/2001', 'Meeting of September 11, 2001'],
    ['Les marches ont lieu le dimanche.', 'The marches take place on Sundays.'],
    ['Les attentats du 11-Septembre', 'The September 11 attacks'],
  ])('passes %j, %j', (source, target) => expect(checkDates({ source, target })).toBeUndefined());

  it.each([
    ['Il arrive lundi.', 'He arrives on Tuesday.', 'lundi missing in the translation; Tuesday not in the source'],
    ['Il arrive lundi.', 'He arrives.', 'lundi missing in the translation'],
    ['Il arrive en mars.', 'He arrives in May.', 'mars missing in the translation; May not in the source'],
    ['Il arrive.', 'He arrives on Friday.', 'Friday not in the source'],
  ])('finds the flaw in %j, %j', (source, target, message) => expect(checkDates({ source, target })).toBe(message));
});
