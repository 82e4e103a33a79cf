import { expect, it } from 'vitest';
import { withFixedPhrases } from '../../../src/models/mend/fixed-phrases.ts';
import { createFakeTranslator } from '../../support/fake-translator.ts';

it.each([
  ['Ouvert 24 heures sur 24 et 7 jours sur 7.', 'Ouvert 24 hours a day et 7 days a week.'],
  ['Joignable 7j/7, 24h/24', 'Joignable 7 days a week, 24 hours a day'],
  ['Sept jours sur sept, vingt-quatre\u00a0heures sur vingt-quatre', '7 days a week, 24 hours a day'],
  ['Tenir coûte que coûte', 'Tenir at all costs'],
  ['Soit 3,2 M€ et 4\u00a0Md€', "Soit 3,2 millions d'euros et 4 milliards d'euros"],
  ['Tél. : 01 23 45 67 89, tél. +33 4', 'Phone : 01 23 45 67 89, phone +33 4'],
  ['Tél. de la mairie, hôtel 12', 'Tél. de la mairie, hôtel 12'],
  ['Les M€, 3 M', 'Les M€, 3 M'],
  ['Le 24 heures sur 240, 17 jours sur 7', 'Le 24 heures sur 240, 17 jours sur 7'],
])('has %j read as %j', async (text, asked) => {
  const fake = createFakeTranslator();
  const terms: string[] = [];
  const options = {
    inOrder: true,
    terms: (source: string) => {
      terms.push(source);
      return [];
    },
  };
  const asking = {
    ...fake,
    translate: (texts: readonly string[], given = options) => {
      for (const each of texts) given.terms(each);
      return fake.translate(texts, given);
    },
  };
  for await (const _ of withFixedPhrases(asking).translate([text], options));
  expect([fake.asked, terms]).toEqual([[asked], [text]]);
});

it('gives links into the French', async () => {
  const text = 'Le bar ouvre 24h/24 ici';
  const fake = createFakeTranslator((asked) => ({
    text: 'here',
    words: [
      { source: { start: asked.indexOf('ici'), end: asked.length }, target: { start: 0, end: 4 }, probability: 1 },
    ],
  }));
  for await (const { hypothesis } of withFixedPhrases(fake).translate([text])) {
    expect(hypothesis.words[0]?.source).toEqual({ start: text.indexOf('ici'), end: text.length });
  }
});
