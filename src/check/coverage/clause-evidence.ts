import type { GroupTexts } from '../rule.ts';
import coefficients from './coefficients.json' with { type: 'json' };
import { type CoveredWord, coverWords } from './cover-words.ts';

/** English is this much shorter than French, in natural log of characters. */
const USUAL_LENGTH_RATIO = -0.08;

/** Below this many French characters, a good translation may be of any length. */
const MIN_CHARACTERS = 25;

/** Words that hardly end a sentence. */
const DANGLING = new Set(
  `a an the my your his its our their and or but of to at by for from with into onto between among during because since while
  although if than as which whose who that is are was were has have had will would should can could may might must very every`.split(
    /\s+/u,
  ),
);

/** What speaks for a clause that only one side has. */
export interface ClauseEvidence {
  /** The stretch of words that the other side lacks most clearly, in order. */
  readonly words: readonly CoveredWord[];
  /** What the decision is made from, in the order of the coefficients. */
  readonly features: readonly number[];
}

/** Chance that a word of a clause that was left out looks translated all the same, by a word that is there for another. */
const COVERED_BY_CHANCE = 0.2;

/** Evidence for a French clause left out (`omission`), or for an English one put in (`addition`). */
export function findClauseEvidence(texts: GroupTexts, kind: 'omission' | 'addition'): ClauseEvidence {
  const { french, english } = coverWords(texts);
  const [own, other] = kind === 'omission' ? [french, english] : [english, french];
  const sign = kind === 'omission' ? -1 : 1;
  const surplus = sign * (Math.log((texts.target.length + 1) / (texts.source.length + 1)) - USUAL_LENGTH_RATIO);
  const run = findLoneRun(own);
  const characters = Math.log(texts.source.length + 1);
  const features = [
    run.score,
    Math.log1p(run.score),
    surplus,
    surplus * characters,
    characters,
    Math.log((own.length + 1) / (other.length + 1)),
    Math.log1p(findLoneRun(other).score),
    sumOf(own) / Math.max(1, own.length),
    run.score * surplus,
    endsInTheMiddle(texts.target) ? 1 : 0,
  ];
  return { words: run.words.filter(({ isCovered }) => !isCovered), features };
}

/** Whether a text ends in a word that asks for another: `a report on the.` */
function endsInTheMiddle(text: string): boolean {
  const [last] = text.match(/\p{L}+(?=\P{L}*$)/u) ?? [];
  return last !== undefined && DANGLING.has(last.toLowerCase());
}

/** Whether the evidence is enough, and for which words; undefined if it is not. */
export function judgeClause(texts: GroupTexts, kind: 'omission' | 'addition'): readonly CoveredWord[] | undefined {
  if (texts.source.length < MIN_CHARACTERS) return undefined;
  const { words, features } = findClauseEvidence(texts, kind);
  const { bias, weights, threshold } = coefficients[kind];
  const score = features.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), bias);
  return score > threshold ? words : undefined;
}

/** The stretch whose words speak most for its having no translation (Kadane's algorithm). */
function findLoneRun(words: readonly CoveredWord[]): {
  readonly words: readonly CoveredWord[];
  readonly score: number;
} {
  let best = { start: 0, end: 0, score: 0 };
  let current = { start: 0, score: 0 };
  for (const [k, word] of words.entries()) {
    current =
      current.score <= 0
        ? { start: k, score: evidenceOf(word) }
        : { ...current, score: current.score + evidenceOf(word) };
    if (current.score > best.score) best = { start: current.start, end: k + 1, score: current.score };
  }
  return { words: words.slice(best.start, best.end), score: best.score };
}

function sumOf(words: readonly CoveredWord[]): number {
  return words.reduce((sum, word) => sum + evidenceOf(word), 0);
}

/** How much likelier (log of the ratio) a word looks as it does if its clause was left out than in a good translation. */
function evidenceOf({ isCovered, coverage }: CoveredWord): number {
  const usual = Math.min(0.95, Math.max(0.05, coverage));
  if (isCovered === undefined) return 0.4;
  return isCovered
    ? Math.log(COVERED_BY_CHANCE / Math.max(usual, COVERED_BY_CHANCE))
    : Math.log((1 - COVERED_BY_CHANCE) / (1 - usual));
}
