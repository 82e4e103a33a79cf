import { readFileSync } from 'node:fs';
import { corpusChrf } from '../../src/evaluate/chrf.ts';

/** A sentence as the model translated it, and as it should be. */
export interface RatedTranslation {
  readonly source: string;
  readonly hypothesis: string;
  readonly reference: string;
  /** Mean probability of the words, by the model. */
  readonly probability: number;
  /** Mean natural log of the tokens' probabilities. */
  readonly logProbability: number;
  /** What the model might have written instead. */
  readonly alternatives: readonly string[];
}

/** A translation is taken for good from this sentence chrF on: here chrF and a reader agree best (docs/confidence.md). */
export const GOOD_CHRF = 55;

/** The translations in a file of `npm run translate:samples`. */
export function readTranslations(path: string): readonly RatedTranslation[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as RatedTranslation);
}

/** Whether a translation is near enough to its reference. */
export function isGood(translation: RatedTranslation): boolean {
  return sentenceChrf(translation) >= GOOD_CHRF;
}

/** How near a translation is to its reference, from 0 to 100. */
export function sentenceChrf({ hypothesis, reference }: RatedTranslation): number {
  return corpusChrf([hypothesis], [reference]);
}
