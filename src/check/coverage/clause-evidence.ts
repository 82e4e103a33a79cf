import type { GroupTexts } from '../rule.ts';
import { bendFeatures } from './bend-features.ts';
import { evidenceOf, findLoneRun } from './clause-run.ts';
import coefficients from './coefficients.json' with { type: 'json' };
import { type CoveredWord, coverWords } from './cover-words.ts';
import { countEvidence, orderEvidence } from './order-evidence.ts';
import { surplusEvidence } from './surplus-evidence.ts';

/** English is this much shorter than French, in natural log of characters. */
const USUAL_LENGTH_RATIO = -0.08;

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
  /** What the decision is made from, in the order of the coefficients' bends. */
  readonly features: readonly number[];
}

/** Evidence for a French clause left out (`omission`), or for an English one put in (`addition`). */
export function findClauseEvidence(texts: GroupTexts, kind: 'omission' | 'addition'): ClauseEvidence {
  const { french, english } = coverWords(texts);
  const [own, other] = kind === 'omission' ? [french, english] : [english, french];
  const sign = kind === 'omission' ? -1 : 1;
  const surplus = sign * (Math.log((texts.target.length + 1) / (texts.source.length + 1)) - USUAL_LENGTH_RATIO);
  const evidence = own.map(evidenceOf);
  const run = findLoneRun(evidence);
  const lone = own.slice(run.start, run.end).filter(({ isCovered }) => !isCovered);
  const [ownText, otherText] = kind === 'omission' ? [texts.source, texts.target] : [texts.target, texts.source];
  const sides = [
    { length: ownText.length, words: own },
    { length: otherText.length, words: other },
  ] as const;
  const characters = Math.log(texts.source.length + 1);
  const features = [
    run.score,
    Math.log1p(run.score),
    surplus,
    surplus * characters,
    characters,
    Math.log((own.length + 1) / (other.length + 1)),
    Math.log1p(findLoneRun(other.map(evidenceOf)).score),
    evidence.reduce((sum, value) => sum + value, 0) / Math.max(1, own.length),
    run.score * surplus,
    endsInTheMiddle(texts.target) ? 1 : 0,
    ...countEvidence(texts, sign),
    ...orderEvidence(...sides, Math.exp(sign * USUAL_LENGTH_RATIO)),
    ...surplusEvidence(texts, sign),
  ];
  return { words: lone, features };
}

/** Whether a text ends in a word that asks for another: `a report on the.` */
function endsInTheMiddle(text: string): boolean {
  const [last] = text.match(/\p{L}+(?=\P{L}*$)/u) ?? [];
  return last !== undefined && DANGLING.has(last.toLowerCase());
}

/** Whether the evidence is enough, and for which words; undefined if it is not. */
export function judgeClause(texts: GroupTexts, kind: 'omission' | 'addition'): readonly CoveredWord[] | undefined {
  const { words, features } = findClauseEvidence(texts, kind);
  const { bias, weights, bends, threshold } = coefficients[kind];
  const score = bendFeatures(features, bends).reduce((sum, value, k) => sum + value * (weights[k] ?? 0), bias);
  return score > threshold ? words : undefined;
}
