import type { CoveredWord } from './cover-words.ts';

/** Chance that a word of a clause that was left out looks translated all the same, by a word that is there for another. */
const COVERED_BY_CHANCE = 0.2;
/** What a word says that the lexicon does not know. */
const UNKNOWN = 0.4;

/** How much likelier (log of the ratio) a word looks as it does if its clause was left out than in a good translation. */
export function evidenceOf({ isCovered, coverage }: CoveredWord): number {
  const usual = Math.min(0.95, Math.max(0.05, coverage));
  if (isCovered === undefined) return UNKNOWN;
  return isCovered
    ? Math.log(COVERED_BY_CHANCE / Math.max(usual, COVERED_BY_CHANCE))
    : Math.log((1 - COVERED_BY_CHANCE) / (1 - usual));
}

/** A stretch of words, [start, end), and what its words' evidence adds up to. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/** The stretch whose words speak most for its having no translation (Kadane's algorithm). */
export function findLoneRun(evidence: readonly number[]): Run {
  let best: Run = { start: 0, end: 0, score: 0 };
  let current = { start: 0, score: 0 };
  for (const [k, value] of evidence.entries()) {
    current = current.score <= 0 ? { start: k, score: value } : { ...current, score: current.score + value };
    if (current.score > best.score) best = { ...current, end: k + 1 };
  }
  return best;
}
