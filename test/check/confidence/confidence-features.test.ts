import { describe, expect, it } from 'vitest';
import { confidenceFeatures, FEATURE_NAMES } from '../../../src/check/confidence/confidence-features.ts';
import { estimateConfidence } from '../../../src/check/confidence/estimate-confidence.ts';

const featuresOf = (source: string, target: string, probability = 0.6, ...alternatives: readonly string[]) =>
  Object.fromEntries(
    confidenceFeatures({ source, target }, { probability, alternatives, words: [] }).map((value, k) => [
      FEATURE_NAMES[k] ?? k,
      value,
    ]),
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

  it('share out the words that the other side does not translate, of those that the lexicon knows', () => {
    const [french, english] = ['French words without a translation', 'English words without a source'];
    const whole = featuresOf('Le cheval mange une pomme.', 'The horse eats an apple.');
    expect([whole[french], whole[english]]).toEqual([0, 0]);
    const lacking = featuresOf('Le cheval mange une pomme.', 'The horse eats.');
    expect(lacking[french]).toBeCloseTo(1 / 3, 10);
    expect(lacking[english]).toBe(0);
    const longer = featuresOf('Le cheval mange.', 'The horse eats an apple.');
    expect(longer[french]).toBe(0);
    expect(longer[english]).toBeCloseTo(1 / 3, 10);
  });

  it('share out the names and figures that stand in the French, whatever their case', () => {
    const same = (source: string, target: string) =>
      featuresOf(source, target)['names and figures that are the same in both'];
    expect(same('Paris, 12 mai', 'PARIS 12')).toBe(1);
    expect(same('Paris, 12 mai', 'Paris on May 12')).toBe(0.5);
    expect(same('Paris', '')).toBe(0);
    expect(same('le chat noir', 'le chat noir')).toBe(0);
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
      confidenceFeatures(
        { source: 'a b c d', target: 'a' },
        { probability: 1, alternatives: [], words: starts.map(link) },
      ).at(-1);
    expect(share(0, 2, 2)).toBe(0.5);
    expect(share(0, 2, 4, 6)).toBe(0);
    expect(share()).toBe(0.37);
  });

  it('measure the letters of an English word, and the share of figures', () => {
    const features = featuresOf(FRENCH, 'On May 3 we ate 12 eels.');
    expect(features['letters of an English word']).toBeCloseTo(17 / 7, 10);
    expect(features['figures among the words']).toBeCloseTo(2 / 7, 10);
  });
});

it('a translation that is likelier, and has fewer flaws, is rated higher, between 0 and 1', () => {
  const texts = { source: 'Le cheval mange une pomme.', target: 'The horse eats an apple.' };
  const ratings = [0.1, 0.4, 0.6, 0.9].map((probability) =>
    estimateConfidence(texts, { probability, alternatives: [], words: [] }),
  );
  expect(ratings).toEqual(ratings.toSorted((a, b) => a - b));
  expect(new Set(ratings).size).toBe(4);
  expect(ratings.every((rating) => rating > 0 && rating < 1)).toBe(true);
});
