import { describe, expect, it } from 'vitest';
import { confidenceFeatures, FEATURE_NAMES } from '../../../src/check/confidence/confidence-features.ts';
import { estimateConfidence } from '../../../src/check/confidence/estimate-confidence.ts';

const featuresOf = (source: string, target: string, probability = 0.6, ...alternatives: readonly string[]) =>
  Object.fromEntries(
    confidenceFeatures({ source, target }, { probability, logProbability: -1, alternatives }).map((value, k) => [
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
        { probability: 0.3, logProbability: -2, alternatives: ['', 'No'] },
      );
      expect(features).toHaveLength(FEATURE_NAMES.length);
      expect(features.every(Number.isFinite)).toBe(true);
    }
  });

  it('hold the mean probability of the tokens, from its natural log', () => {
    const mean = featuresOf(FRENCH, 'The president.')['mean probability of the tokens, the geometric one'];
    expect(mean).toBe(Math.exp(-1));
  });

  it('count the words that are likely wrong, in natural log', () => {
    const wrong = (target: string, probability: number) =>
      featuresOf(FRENCH, target, probability)['words that are likely wrong'];
    expect(wrong('The president visits Nantes.', 0.75)).toBeCloseTo(Math.log1p(1), 10);
    expect(wrong('The president visits Nantes.', 1)).toBe(0);
    expect(wrong('', 0.2)).toBe(0);
  });

  it('measure how far the length is off the usual, either way alike', () => {
    const off = (source: number, target: number) =>
      featuresOf('x'.repeat(source), 'x'.repeat(target))['length ratio, off the usual'] ?? 0;
    // English is 8% shorter.
    expect(off(999, 922)).toBeLessThan(0.01);
    expect(off(999, 499)).toBeCloseTo(Math.log(2) - 0.08, 2);
    expect(off(499, 999)).toBeCloseTo(Math.log(2) + 0.08, 2);
  });

  it('weigh what speaks for French words that were left out', () => {
    const evidence = (target: string) =>
      featuresOf('Le cheval mange une pomme.', target)['evidence that French words were left out'] ?? 0;
    expect(evidence('The horse eats an apple.')).toBeLessThan(0);
    expect(evidence('The horse eats.')).toBeGreaterThan(evidence('The horse eats an apple.'));
    expect(evidence('The mayor signs.')).toBeGreaterThan(evidence('The horse eats.'));
    expect(featuresOf('', 'Yes.')['evidence that French words were left out']).toBe(0);
  });

  it('count the words that no dictionary has, names among them, three at most', () => {
    const unknown = (target: string) => featuresOf('M. Zwxkqjv arrive.', target)['words that no dictionary has'];
    expect(unknown('The mayor arrives at the station.')).toBe(0);
    expect(unknown('Mr Zwxkqjv arrives.')).toBe(1);
    expect(unknown('The Qxzvkrians arrive oxvqjzing.')).toBe(2);
    expect(unknown('Qxzvkri qxzvkra qxzvkru qxzvkro qxzvkre')).toBe(3);
    // Too short to tell.
    expect(unknown('The zqx arrives.')).toBe(0);
  });

  it('count the content words that the alternatives have instead', () => {
    const instead = (...alternatives: readonly string[]) =>
      featuresOf(FRENCH, 'The man eats.', 0.6, ...alternatives)['words that the alternatives have instead'];
    expect(instead('The man eats.')).toBe(0);
    expect(instead('Man eats the horse.', 'The man eats.')).toBeCloseTo(1 / 2 / 2, 10);
    expect(instead('The mayor signs.')).toBe(1);
    expect(instead()).toBe(0);
  });

  it.each([
    ['probability of the words, times the length beyond a line', 0.5],
    ['log probability of the tokens, times the length beyond a line', -1],
  ])('count the %s', (name, value) => {
    const more = (characters: number) => featuresOf('x'.repeat(characters), 'x', 0.5)[name];
    expect(more(40)).toBeCloseTo(0, 10);
    expect(more(99)).toBeCloseTo(value * Math.log(2), 10);
  });

  it('measure how many letters both texts share, accents and capitals aside', () => {
    const shared = (source: string, target: string) => featuresOf(source, target)['letters that both texts share'];
    expect(shared('Une RÉGION', 'une region')).toBe(1);
    expect(shared('chat', 'dog')).toBe(0);
  });

  it('measure the letters of an English word', () => {
    expect(featuresOf(FRENCH, 'On May 3 we ate 12 eels.')['letters of an English word']).toBeCloseTo(17 / 7, 10);
  });
});

it.each([
  ['Oui.', 'Yes.'],
  ['Le cheval mange une pomme.', 'The horse eats an apple.'],
  ['Le cheval mange une pomme, '.repeat(9), 'The horse eats an apple, '.repeat(9)],
])('a translation that is likelier is rated higher, between 0 and 1: %j', (source, target) => {
  const texts = { source, target };
  const ratings = [0.1, 0.4, 0.6, 0.9].map((probability) =>
    estimateConfidence(texts, { probability, logProbability: Math.log(probability), alternatives: [] }),
  );
  expect(ratings).toEqual(ratings.toSorted((a, b) => a - b));
  expect(new Set(ratings).size).toBe(4);
  expect(ratings.every((rating) => rating > 0 && rating < 1)).toBe(true);
});
