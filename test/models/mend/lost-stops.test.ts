import { expect, it } from 'vitest';
import { findLostStop } from '../../../src/models/mend/lost-stops.ts';
import { replaceSpans } from '../../../src/models/mend/replace-spans.ts';

it.each([
  ['Un centre ouvert 24 heures sur 24.', '24-hour centre', '24-hour centre.'],
  ['Il a dit non (trois fois).', 'He said no (three times)', 'He said no (three times).'],
  ['Un centre ouvert', 'An open centre', 'An open centre'],
  ['Un centre ouvert.', 'An open centre.', 'An open centre.'],
  ['Et puis quoi...', 'And then what', 'And then what'],
  ['Il a dit « oui ».', 'He said "yes"', 'He said "yes"'],
  ['Il se demande pourquoi.', 'Why?', 'Why?'],
  ['Tél.', 'Phone', 'Phone'],
  ['Un centre ouvert.', '', ''],
])('%j, %j: %j', (source, translation, expected) => {
  expect(replaceSpans(translation, findLostStop(source, translation))).toBe(expected);
});
