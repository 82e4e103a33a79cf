import { describe, expect, it } from 'vitest';
import { contentWords } from '../../../src/check/lexicon/content-words.ts';
import { isFrenchAlone, LEXICON, translationsOf } from '../../../src/check/lexicon/lexicon.ts';
import { stemWord } from '../../../src/check/lexicon/stem-word.ts';

describe('lexicon', () => {
  it.each([
    ['maison', 'house'],
    ['vendu', 'sold'],
    ['gouvernement', 'government'],
    ['Allemagne', 'Germany'],
  ])('translates %s by %s', (french, english) => {
    expect([...(translationsOf(stemWord(french)) ?? [])]).toContain(stemWord(english));
  });

  it('knows names from words', () => {
    expect(LEXICON.french.get(stemWord('maison'))).toMatchObject({ isName: false, isCommon: true });
    expect(LEXICON.french.get(stemWord('Londres'))?.isName).toBe(true);
    expect(LEXICON.english.get(stemWord('house'))).toMatchObject({ isName: false, isCommon: true });
    expect(LEXICON.english.get(stemWord('London'))?.isName).toBe(true);
    expect(translationsOf('zzz')).toBeUndefined();
  });

  it('knows the words of dictionaries from those of texts', () => {
    // `berline`: a name that begins alike is no common word.
    expect(LEXICON.french.get(stemWord('berline'))).toMatchObject({ isName: false, isCommon: false });
  });

  it('knows French words that are no English ones', () => {
    expect(['utilisent', 'femmes', 'nation', 'commission', 'londres', 'zzzzz'].filter(isFrenchAlone)).toEqual([
      'utilisent',
      'femmes',
    ]);
  });

  it('knows how surely words are translated', () => {
    const [sure, unsure] = ['gouvernement', 'effectuer'].map((word) => LEXICON.french.get(stemWord(word))?.coverage);
    expect(sure).toBeGreaterThan(unsure ?? 1);
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
