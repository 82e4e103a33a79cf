import { describe, expect, it } from 'vitest';
import { contentWords } from '../../../src/check/lexicon/content-words.ts';
import { isEnglishWord, isFrenchWord, translationsOf } from '../../../src/check/lexicon/lexicon.ts';
import { stemWord } from '../../../src/check/lexicon/stem-word.ts';

describe('lexicon', () => {
  it.each([
    ['maison', 'house'],
    ['signé', 'signed'],
    ['gouvernement', 'government'],
    ['Allemagne', 'Germany'],
  ])('translates %s by %s', (french, english) => {
    expect([...(translationsOf(stemWord(french)) ?? [])]).toContain(stemWord(english));
  });

  it('knows names from words', () => {
    expect(isFrenchWord(stemWord('maison'))).toBe(true);
    expect(isFrenchWord(stemWord('Londres'))).toBe(false);
    expect(isEnglishWord(stemWord('house'))).toBe(true);
    expect(isEnglishWord(stemWord('London'))).toBe(false);
    expect(translationsOf('zzz')).toBeUndefined();
  });
});

it.each([
  ['Présidents', 'presid'],
  ['Œuvre', 'oeuvre'],
  ["l'été", 'lete'],
  ['42', ''],
])('the stem of %s is %s', (word, stem) => expect(stemWord(word)).toBe(stem));

it('content words are neither function words nor single letters', () => {
  expect(contentWords("L'accord n'a pas été signé par le maire.", 'fr').map(({ text }) => text)).toEqual([
    'accord',
    'signé',
    'maire',
  ]);
});
