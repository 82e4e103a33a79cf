import { expect, it } from 'vitest';
import * as loneWords from '../../src/check/lexicon/lone-words.ts';
import { readLoneWord } from '../../src/translate/read-lone-word.ts';
import { createFakeTranslator } from '../support/fake-translator.ts';

/** What is read for `text`, of which the model makes `english` alone and what `sentences` say in these. */
async function read(text: string, english: string, sentences: Readonly<Record<string, string>> = {}, terms = 0) {
  const translator = createFakeTranslator((source) => ({ text: sentences[source] ?? 'nonsense' }));
  const first = { text: english, logProbability: -2, finished: true, tokens: 2, words: [] };
  const term = { source: text, target: english };
  const options = { terms: () => Array.from({ length: terms }, () => term) };
  const found = await readLoneWord(text, first, translator, loneWords, options);
  return { found: found?.text, words: found?.words, asked: translator.asked };
}

it.each([
  ['Auteur', 'auteur', { 'notre auteur': 'our author' }, 'Author'],
  ['auteur', 'auteur', { 'notre auteur': 'our own author' }, 'author'],
  ['AUTEUR', 'AUTEUR', { 'notre auteur': 'our author' }, 'AUTHOR'],
  ['Auteur :', 'auteur :', { 'notre auteur': 'Our author' }, 'Author:'],
  ['Auteur.', 'Auteur.', { "l'auteur": 'the author' }, 'Author.'],
  ['Ville', 'Ville', { 'la ville': 'the town', 'le ville': 'the town' }, 'Town'],
  ['Est', 'Is', {}, 'East'],
  ['Rouen', 'Rune', { 'Il connaît Rouen.': 'He knows Rouen.' }, 'Rouen'],
  ['Chine', 'Chinese', { 'Il connaît Chine.': 'He knows China.' }, 'China'],
  ['Saint-Malo', 'Malouines', { 'Il connaît Saint-Malo.': 'He knows Saint-Malo.' }, 'Saint-Malo'],
])('%s, alone %j, is read in a sentence', async (text, english, sentences, better) => {
  const { found, words } = await read(text, english, sentences);
  expect(found).toBe(better);
  const whole = [{ source: { start: 0, end: text.length }, target: { start: 0, end: better.length }, probability: 1 }];
  expect(words).toEqual(whole);
});

it.each([
  ['what no sentence says better', 'Auteur', 'auteur', { 'notre auteur': 'our auteur' }],
  ['what a sentence agrees with', 'Couleur', 'Colour', { 'notre couleur': 'our colour' }],
  ['what a sentence has otherwise, and wrong', 'Couleur', 'Colour', { 'notre couleur': 'our paint' }],
  ['a name that a sentence alters, too', 'Rouen', 'Rune', { 'Il connaît Rouen.': 'He knows Rune.' }],
  ['a word that is no name', 'Ville', 'Ville', { 'Il connaît Ville.': 'He knows Ville.' }],
])('%s stays: %s', async (_, text, english, sentences) => {
  expect((await read(text, english, sentences)).found).toBeUndefined();
});

it.each([
  ['names that are whole', 'Cannes', 'Cannes'],
  ['words that English has, too', 'Contact', 'contact'],
  ['verbs that are translated', 'Imprimer', 'Print'],
  ['several words', 'Code postal', 'Postal code'],
  ['names and figures', 'T4', 'T4'],
])('%s are not read again', async (_, text, english) => {
  expect(await read(text, english)).toEqual({ found: undefined, words: undefined, asked: [] });
});

it('what somebody asked for is not read again', async () => {
  expect(await read('Auteur', 'Writer', { 'notre auteur': 'our author' }, 1)).toMatchObject({
    found: undefined,
    asked: [],
  });
});
