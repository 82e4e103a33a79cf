import { type CoveredWord, coverWords } from '../coverage/cover-words.ts';
import { findFlaws } from '../find-flaws.ts';
import type { GroupTexts } from '../rule.ts';

/** What confidence is read from, in this order. */
export const FEATURE_NAMES = [
  'mean log probability of the tokens',
  'flaws found',
  'length ratio, off the usual',
  'French words without a translation',
  'English words without a source',
  'length',
  'words that are the same in both',
  'French words that the lexicon lacks',
] as const;

/** English is this much shorter than French, in natural log of characters. */
const USUAL_LENGTH_RATIO = -0.08;
const MAX_FLAWS = 3;

/** One number a name of `FEATURE_NAMES`; `logProbability` is the mean natural log of the tokens' probabilities. */
export function confidenceFeatures(texts: GroupTexts, logProbability: number): readonly number[] {
  const { french, english } = coverWords(texts);
  const ratio = Math.log((texts.target.length + 1) / (texts.source.length + 1));
  return [
    logProbability,
    Math.min(MAX_FLAWS, findFlaws(texts).length),
    Math.abs(ratio - USUAL_LENGTH_RATIO),
    uncoveredShare(french),
    uncoveredShare(english),
    Math.log(texts.source.length + 1),
    sameShare(texts),
    french.filter(({ isCovered }) => isCovered === undefined).length / Math.max(1, french.length),
  ];
}

function uncoveredShare(words: readonly CoveredWord[]): number {
  const known = words.filter(({ isCovered }) => isCovered !== undefined);
  return known.length === 0 ? 0 : known.filter(({ isCovered }) => isCovered === false).length / known.length;
}

/** Names and numbers, which are easy to get right. */
function sameShare({ source, target }: GroupTexts): number {
  const french = new Set(wordsOf(source));
  const english = wordsOf(target);
  return english.filter((word) => french.has(word)).length / Math.max(1, english.length);
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
