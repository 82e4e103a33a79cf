import { expect, it } from 'vitest';
import { isAlteredName } from '../../../src/check/names/is-altered-name.ts';

it.each([
  ['Lyon', 'Lenn'],
  ['Paris', 'Parish'],
  ['Toulouse', 'Toulus'],
  ['Besançon', 'Besan'],
])('%s as %s is a name that was altered', (source, target) => {
  expect(isAlteredName(source, target)).toBe(true);
});

it.each([
  ['Nantes', 'Nantes'],
  ['Londres', 'London'],
  ['Pologne', 'Poland'],
  ['Prix', 'Prices'],
  ['Entrée', 'Entry'],
  ['Population', 'Populace'],
  ['Sénat', 'Senate'],
  ['Parisiens', 'Parisians'],
  ['Ibuprofène', 'Ibuprofen'],
  ['Covoiturage', 'Carpooling'],
  ['Rouen', 'In Rouen'],
  ['À Lyon', 'In Lenn'],
])('%s as %s is not', (source, target) => {
  expect(isAlteredName(source, target)).toBe(false);
});
