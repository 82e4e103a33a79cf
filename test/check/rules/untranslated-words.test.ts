import { expect, it } from 'vitest';
import { checkUntranslated } from '../../../src/check/rules/untranslated.ts';

it.each([
  ['Les villageois utilisent un puits.', 'The villagers utilisent a well.', 'utilisent'],
  ['Ils pourraient partir.', 'They pourraient leave.', 'pourraient'],
  ['Elle signe des contrats ici.', 'She signs contrats here.', 'contrats'],
  ['Voir contrats.fr et les contrats.', 'See contrats.fr and the contrats.', 'contrats'],
  ['Une précision utile.', 'A précision that helps.', 'précision'],
  ["Il l'a qualifié d'« ami ».", 'He called him an "ami".', 'ami'],
])('finds the word left in %j, %j', (source, target, word) =>
  expect(checkUntranslated({ source, target })).toBe(`left in French: ${word}`),
);

it.each([
  ['with a capital', 'Le journal Contrats paraît.', 'The newspaper Contrats appears.'],
  ['in quotes', 'Le mot contrats est long.', 'The word “contrats” is long.'],
  ['in quotes that it is about', 'Le mot « ami » est court.', 'The word "ami" is short.'],
  ['in quotes that English has, too', 'Il parle de « fin ».', 'He speaks of "fin".'],
  ['of four letters', 'Un chat dort.', 'A chat sleeps.'],
  [
    'of an address',
    'Voir https://www.exemple.fr/contrats et jean.contrats@exemple.fr.',
    'See https://www.exemple.fr/contrats and jean.contrats@exemple.fr.',
  ],
  ['in Greek', 'Le mot λόγος désigne la parole.', 'The word λόγος means speech.'],
  ['in Cyrillic', 'Il a dit правда à tous.', 'He said правда to everybody.'],
  ['that English has too', 'Il aime le café noir.', 'He likes black café.'],
])('passes a word %s', (_, source, target) => expect(checkUntranslated({ source, target })).toBeUndefined());
