import { expect, it } from 'vitest';
import {
  isFrenchWord,
  isTranslationOf,
  mayBeName,
  mayStay,
  translateAlone,
} from '../../../src/check/lexicon/lone-words.ts';

it.each([
  ['Ville', 'Town', true],
  ['Région', 'Region', true],
  ['Produit', 'Product', true],
  ['Prénom', 'Given name', true],
  ['Parisiens', 'Parisians', true],
  ['Londres', 'London', true],
  ['Ibuprofène', 'Ibuprofen', true],
  ['Ville', 'Ville', false],
  ['Mois', 'May', false],
  ['Sénat', 'Sénate', false],
  ['Lyon', 'Lenn', false],
  ['Nanterre', 'Nanterra', false],
  ['Chartres', 'Charts', false],
  ['Géographie', 'geographical location of a place', false],
  ['Mois', '', false],
])('%s may be %j: %s', (word, english, may) => {
  expect(isTranslationOf(word, english)).toBe(may);
});

it.each([
  // [word, French has it, English may have it as it is, it may be a name]
  ['Ville', true, false, false],
  ['Contact', true, true, true],
  ['Été', true, false, true],
  ['Cannes', false, true, true],
  ['Rouen', false, true, true],
  ['Allemagne', false, true, true],
])('what is known of %s', (word, isFrench, stays, isName) => {
  expect([isFrenchWord(word), mayStay(word), mayBeName(word)]).toEqual([isFrench, stays, isName]);
});

it('some words mean something else where they stand alone', () => {
  expect(translateAlone('Histoire')).toBe('history');
  expect(translateAlone('NON')).toBe('no');
  expect(translateAlone('Sénat')).toBe('senate');
  expect(translateAlone('Mairie')).toBe('town hall');
  expect(translateAlone('Ville')).toBeUndefined();
});
