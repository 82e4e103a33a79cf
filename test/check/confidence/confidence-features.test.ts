import { describe, expect, it } from 'vitest';
import { confidenceFeatures, FEATURE_NAMES } from '../../../src/check/confidence/confidence-features.ts';
import { estimateConfidence } from '../../../src/check/confidence/estimate-confidence.ts';
import { translationsOf } from '../../../src/check/lexicon/lexicon.ts';
import type { WordLink } from '../../../src/document/translation.ts';

const featuresOf = (source: string, target: string, probability = 0.6, ...alternatives: readonly string[]) =>
  Object.fromEntries(
    confidenceFeatures({ source, target }, { probability, alternatives, words: [] }).map((value, k) => [
      FEATURE_NAMES[k] ?? k,
      value,
    ]),
  );

const featuresOfLinks = (words: readonly WordLink[]) =>
  Object.fromEntries(
    confidenceFeatures({ source: 'a b c d', target: 'a' }, { probability: 1, alternatives: [], words }).map(
      (value, k) => [FEATURE_NAMES[k] ?? k, value],
    ),
  );

const FRENCH = 'Le président visite la ville de Nantes.';

describe('confidenceFeatures', () => {
  it('are as many as their names, and all finite, whatever the texts', () => {
    for (const [source, target] of [
      ['', ''],
      ['Oui.', ''],
      ['', 'Yes.'],
      [FRENCH, 'The president visits the town of Nantes.'],
      ['…', '…'],
    ] as const) {
      const features = confidenceFeatures(
        { source, target },
        { probability: 0.3, alternatives: ['', 'No'], words: [] },
      );
      expect(features).toHaveLength(FEATURE_NAMES.length);
      expect(features.every(Number.isFinite)).toBe(true);
    }
  });

  it('hold the probability as it is given, and the length of the French', () => {
    const features = featuresOf(FRENCH, 'The president.', 0.37);
    expect(features['mean probability of the words']).toBe(0.37);
    expect(features['length']).toBeCloseTo(Math.log(FRENCH.length + 1), 10);
  });

  it('count flaws, three at most', () => {
    expect(featuresOf(FRENCH, 'The president visits the town of Nantes.')['flaws found']).toBe(0);
    expect(featuresOf('Il a 13 ans.', 'He is 15.')['flaws found']).toBe(1);
    const bad = 'the the the the the the the the "17 km in Paris in 1950';
    expect(featuresOf("Il n'a pas payé 13 euros à Lyon le 3 mai 1987 avec Marie Curie.", bad)['flaws found']).toBe(3);
  });

  it('measure how far the length is off the usual, either way alike', () => {
    const off = (source: number, target: number) =>
      featuresOf('x'.repeat(source), 'x'.repeat(target))['length ratio, off the usual'] ?? 0;
    // English is 8% shorter.
    expect(off(999, 922)).toBeLessThan(0.01);
    expect(off(999, 499)).toBeCloseTo(Math.log(2) - 0.08, 2);
    expect(off(499, 999)).toBeCloseTo(Math.log(2) + 0.08, 2);
  });

  it('share out the French words that the other side does not translate, of those that the lexicon knows', () => {
    const lacking = (source: string, target: string) =>
      featuresOf(source, target)['French words without a translation'];
    expect(lacking('Le cheval mange une pomme.', 'The horse eats an apple.')).toBe(0);
    expect(lacking('Le cheval mange une pomme.', 'The horse eats.')).toBeCloseTo(1 / 3, 10);
    expect(lacking('Le cheval mange.', 'The horse eats an apple.')).toBe(0);
  });

  it('share out the French words that the lexicon lacks', () => {
    const lacks = (source: string) => featuresOf(source, 'Nothing.')['French words that the lexicon lacks'];
    expect(lacks('Le cheval mange une pomme.')).toBe(0);
    expect(lacks('Le zwxkqjv mange une pomme.')).toBeCloseTo(1 / 3, 10);
    expect(lacks('')).toBe(0);
  });

  it('measure how far the nearest alternative is, or take a usual one', () => {
    const off = (...alternatives: readonly string[]) =>
      featuresOf(FRENCH, 'The man eats.', 0.6, ...alternatives)['difference from the nearest alternative'];
    expect(off('The man eats.')).toBe(0);
    expect(off('xyz', 'The man ate.')).toBeCloseTo(1 - 12 / 21, 10);
    expect(off('xyz')).toBe(1);
    expect(off()).toBe(0.1);
  });

  it('share out the French words that have no link, or take a usual share where there is none at all', () => {
    const link = (start: number) => ({
      source: { start, end: start + 1 },
      target: { start: 0, end: 1 },
      probability: 1,
    });
    const share = (...starts: readonly number[]) =>
      featuresOfLinks(starts.map(link))['French words that no English one is linked to'];
    expect(share(0, 2, 2)).toBe(0.5);
    expect(share(0, 2, 4, 6)).toBe(0);
    expect(share()).toBe(0.37);
  });

  it('take the mean probability of the links, or a usual one', () => {
    const link = (probability: number) => ({ source: { start: 0, end: 1 }, target: { start: 0, end: 1 }, probability });
    const mean = (...probabilities: readonly number[]) =>
      featuresOfLinks(probabilities.map(link))['mean probability of the links'];
    expect(mean(0.2, 0.6)).toBeCloseTo(0.4, 10);
    expect(mean()).toBe(0.5);
  });

  it('count the probability once more in texts longer than a line', () => {
    const more = (characters: number) =>
      featuresOf('x'.repeat(characters), 'x', 0.5)['probability, times the length beyond a line'];
    expect(more(40)).toBe(0);
    expect(more(99)).toBeCloseTo(0.5 * Math.log(2), 10);
  });

  it('measure how many letters both texts share, accents and capitals aside', () => {
    const shared = (source: string, target: string) => featuresOf(source, target)['letters that both texts share'];
    expect(shared('Une RÉGION', 'une region')).toBe(1);
    expect(shared('chat', 'dog')).toBe(0);
  });

  it('count the English words that may translate a French one, in natural log', () => {
    const count = (source: string) => featuresOf(source, '')['English words that may translate a French one'] ?? 0;
    const known = translationsOf('cheval')?.length ?? 0;
    expect(known).toBeGreaterThan(0);
    expect(count('Le cheval.')).toBeCloseTo(Math.log1p(known), 10);
    expect(count('Le cheval zwxkqjv.')).toBeCloseTo(Math.log1p(known) / 2, 10);
  });

  it('measure the letters of an English word, and the share of figures', () => {
    const features = featuresOf(FRENCH, 'On May 3 we ate 12 eels.');
    expect(features['letters of an English word']).toBeCloseTo(17 / 7, 10);
    expect(features['figures among the words']).toBeCloseTo(2 / 7, 10);
  });
});

it.each([
  ['Oui.', 'Yes.'],
  ['Le cheval mange une pomme.', 'The horse eats an apple.'],
  ['Le cheval mange une pomme, '.repeat(9), 'The horse eats an apple, '.repeat(9)],
])('a translation that is likelier is rated higher, between 0 and 1: %j', (source, target) => {
  const texts = { source, target };
  const ratings = [0.1, 0.4, 0.6, 0.9].map((probability) =>
    estimateConfidence(texts, { probability, alternatives: [], words: [] }),
  );
  expect(ratings).toEqual(ratings.toSorted((a, b) => a - b));
  expect(new Set(ratings).size).toBe(4);
  expect(ratings.every((rating) => rating > 0 && rating < 1)).toBe(true);
});
