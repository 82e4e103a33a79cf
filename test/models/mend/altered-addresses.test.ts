import { expect, it } from 'vitest';
import { findAlteredAddresses } from '../../../src/models/mend/altered-addresses.ts';
import { replaceSpans } from '../../../src/models/mend/replace-spans.ts';

const mend = (source: string, translation: string) =>
  replaceSpans(translation, findAlteredAddresses(source, translation));

it.each([
  [
    'Voir https://www.exemple.fr/page?id=1, écrire à jean@exemple.fr !',
    'See https://www.example.fr/page?id=1, write to Jean@example.fr!',
    'See https://www.exemple.fr/page?id=1, write to jean@exemple.fr!',
  ],
  [
    'Écrire à jean@mairie.fr ou voir https://mairie.fr/horaires et #Climat.',
    'Write to jean@city.fr or see https://city.fr/time and #Climate.',
    'Write to jean@mairie.fr or see https://mairie.fr/horaires and #Climat.',
  ],
  ['Avec #Climat2024 et #Mer.', 'With #Climate2024 and #Sea.', 'With #Climat2024 and #Mer.'],
])('puts the addresses of %j back', (source, translation, expected) => {
  expect(mend(source, translation)).toBe(expected);
});

it.each([
  ['Voir www.exemple.fr.', 'See www.exemple.fr.'],
  ['Voir le site.', 'See www.exemple.fr.'],
  ['Voir www.un.fr et www.deux.fr.', 'See www.one.fr.'],
  ['Voir #Mer.', 'See www.sea.fr.'],
])('leaves alone what it cannot pair: %j, %j', (source, translation) => {
  expect(mend(source, translation)).toBe(translation);
});
