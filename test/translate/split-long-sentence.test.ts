import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitInTwo, splitLongSentence } from '../../src/translate/split-long-sentence.ts';

const atMost = (words: number) => (text: string) => text.split(/\s+/u).filter(Boolean).length <= words;

it.each([
  ['Il pleut ; nous restons à la maison.', ['Il pleut ;', 'nous restons à la maison.']],
  [
    "Le préfet, qui était présent, a salué les équipes, mais il n'a rien promis aux familles.",
    ['Le préfet, qui était présent, a salué les équipes,', "mais il n'a rien promis aux familles."],
  ],
  [
    'Elle a pris le train de nuit pour Marseille avec ses deux filles',
    ['Elle a pris le train de nuit', 'pour Marseille avec ses deux filles'],
  ],
])('cuts %j where a reader would pause', (text, parts) => {
  expect(splitInTwo(text)).toEqual(parts);
});

it('leaves alone what fits', () => {
  expect(splitLongSentence('Il dort.', atMost(5))).toEqual(['Il dort.']);
});

it('cuts a word without end between characters, never inside one', () => {
  const parts = splitLongSentence('é🙂'.repeat(50), (part) => part.length <= 10);
  expect(parts.join('')).toBe('é🙂'.repeat(50));
  expect(parts.every((part) => part.length <= 10 && !/^[\uDC00-\uDFFF]/.test(part))).toBe(true);
});

it('loses no word and gives parts that all fit, whatever the text', () => {
  const word = fc.constantFrom('le', 'chat,', 'mais', 'dort ;', 'qui', 'et', '«', '12,5', 'avec', 'Zoé', 'fin.');
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 80 }), fc.integer({ min: 2, max: 12 }), (words, limit) => {
      const text = words.join(' ');
      const parts = splitLongSentence(text, atMost(limit));
      expect(parts.every(atMost(limit))).toBe(true);
      expect(parts.join(' ').split(/\s+/u)).toEqual(text.split(/\s+/u));
    }),
    { seed: 11, numRuns: 300 },
  );
});
