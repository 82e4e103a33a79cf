import { expect, it } from 'vitest';
import { findAlteredCountries } from '../../../src/models/mend/altered-countries.ts';
import { replaceSpans } from '../../../src/models/mend/replace-spans.ts';

const mend = (source: string, translation: string) =>
  replaceSpans(translation, findAlteredCountries(source, translation));

it('spells a country in English that was left in French, or half of it', () => {
  expect(mend('La Lituanie a protesté.', 'Lituania protested.')).toBe('Lithuania protested.');
  expect(mend('La Lituanie a protesté.', 'Lituanie protested.')).toBe('Lithuania protested.');
  expect(mend('Il vit en Turquie.', 'He lives in Turquie.')).toBe('He lives in Turkey.');
});

it('puts a country back whose place another one took', () => {
  expect(mend('Elle est née en Slovaquie en 1990.', 'She was born in Slovenia in 1990.')).toBe(
    'She was born in Slovakia in 1990.',
  );
});

it.each([
  ['La Pologne a invité le président roumain.', 'The Polish government invited the President of Romania.'],
  ['La Suisse et la Suède ont signé.', 'The Swiss and the Swedes signed.'],
  ['Le match de la Lituanie', "The Lithuanians' match"],
  ['Un joueur de Slovaquie et un de Slovénie', 'A Slovak player and one from Slovenia'],
  ['Michael Jordan a joué en Espagne.', 'Michael Jordan played for the Spaniards.'],
  ['Il a quitté la Norvège pour Prague.', 'He left the country for Prague.'],
  ['La mongolie est un mot.', 'Slovenia is a word.'],
  ['Dominique et Maurice sont là.', 'Dominica and Maurice are there.'],
])('leaves %j as it was translated: %j', (source, translation) => {
  expect(findAlteredCountries(source, translation)).toEqual([]);
});

it('does not guess which of two lost countries a wrong one stands for', () => {
  expect(findAlteredCountries('De la Slovaquie à la Norvège', 'From Slovenia to the north')).toEqual([]);
});
