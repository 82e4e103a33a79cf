import type { GroupTexts } from '../rule.ts';
import coefficients from './coefficients.json' with { type: 'json' };
import { type CoveredWord, coverWords } from './cover-words.ts';

/** English is this much shorter than French, in natural log of characters. */
const USUAL_LENGTH_RATIO = -0.08;

/** Below this many French characters, a good translation may be of any length. */
const MIN_CHARACTERS = 25;

/** What speaks for a clause that only one side has. */
export interface ClauseEvidence {
  /** The stretch of words that the other side lacks most clearly, in order. */
  readonly words: readonly CoveredWord[];
  /** What the decision is made from, in the order of the coefficients. */
  readonly features: readonly number[];
}

/** Evidence for a French clause left out (`omission`), or for an English one put in (`addition`). */
export function findClauseEvidence(texts: GroupTexts, kind: 'omission' | 'addition'): ClauseEvidence {
  const { french, english } = coverWords(texts);
  const [own, other] = kind === 'omission' ? [french, english] : [english, french];
  const sign = kind === 'omission' ? -1 : 1;
  const surplus = sign * (Math.log((texts.target.length + 1) / (texts.source.length + 1)) - USUAL_LENGTH_RATIO);
  const known = own.filter(({ isCovered }) => isCovered !== undefined);
  const run = findUncoveredRun(known);
  const excess = countExcess(run);
  const characters = Math.log(texts.source.length + 1);
  const features = [
    Math.log1p(excess),
    surplus,
    surplus * characters,
    characters,
    Math.log((own.length + 1) / (other.length + 1)),
    countExcess(findUncoveredRun(other.filter(({ isCovered }) => isCovered !== undefined))),
    known.filter(({ isCovered }) => !isCovered).length / Math.max(1, known.length),
    excess * surplus,
  ];
  return { words: run.filter(({ isCovered }) => !isCovered), features };
}

/** Whether the evidence is enough, and for which words; undefined if it is not. */
export function judgeClause(texts: GroupTexts, kind: 'omission' | 'addition'): readonly CoveredWord[] | undefined {
  if (texts.source.length < MIN_CHARACTERS) return undefined;
  const { words, features } = findClauseEvidence(texts, kind);
  const { bias, weights, threshold } = coefficients[kind];
  const score = features.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), bias);
  return score > threshold ? words : undefined;
}

/** The stretch with the most uncovered words more than covered ones (Kadane's algorithm). */
function findUncoveredRun(words: readonly CoveredWord[]): readonly CoveredWord[] {
  let best: readonly CoveredWord[] = [];
  let current: CoveredWord[] = [];
  for (const word of words) {
    current = [...current, word];
    if (countExcess(current) <= 0) current = [];
    if (countExcess(current) > countExcess(best)) best = current;
  }
  return best;
}

function countExcess(words: readonly CoveredWord[]): number {
  return words.reduce((sum, { isCovered }) => sum + (isCovered ? -1 : 1), 0);
}
