import { expect, it } from 'vitest';
import { wordProbability } from '../../../src/models/tokens/word-probability.ts';

it.each([
  [['The', ' may', 'or', '.'], [0.5, 0.8, 0.25, 0.1], (0.5 + 0.8 * 0.25) / 2],
  [['Yes', '!'], [0.9, 0.1], 0.9],
  [['…'], [0.1], 1],
  [[], [], 1],
] as const)('%j of tokens with %j: %d', (parts, probabilities, mean) => {
  const ends = parts.map((_, k) => parts.slice(0, k + 1).join('').length);
  const logProbabilities = [...probabilities, 0.3].map(Math.log);
  expect(wordProbability({ text: parts.join(''), ends }, logProbabilities)).toBeCloseTo(mean, 10);
});
