import type { WordLink } from '../../document/translation.ts';
import { type CoveredWord, coverWords } from '../coverage/cover-words.ts';
import { findFlaws } from '../find-flaws.ts';
import type { GroupTexts } from '../rule.ts';

/** What confidence is read from, in this order. */
export const FEATURE_NAMES = [
  'mean probability of the words',
  'flaws found',
  'length ratio, off the usual',
  'French words without a translation',
  'English words without a source',
  'length',
  'names and figures that are the same in both',
  'French words that the lexicon lacks',
  'difference from the nearest alternative',
  'letters of an English word',
  'figures among the words',
  'French words that no English one is linked to',
] as const;

/** English is this much shorter than French, in natural log of characters. */
const USUAL_LENGTH_RATIO = -0.08;
const MAX_FLAWS = 3;
const WORD = /[\p{L}\p{N}]+/gu;
/** What the nearest alternative differs by on average, where none is known. */
const USUAL_DIFFERENCE = 0.1;
/** The same for the words without a link. */
const USUAL_UNLINKED_SHARE = 0.37;

/** What the model tells of a translation: the mean probability of its words, what it might have written instead, and its links. */
export interface ModelEvidence {
  readonly probability: number;
  readonly alternatives: readonly string[];
  /** Their sources' starts tell the French words apart; none where the model links no words. */
  readonly words: readonly WordLink[];
}

/** One number a name of `FEATURE_NAMES`. */
export function confidenceFeatures(
  texts: GroupTexts,
  { probability, alternatives, words: links }: ModelEvidence,
): readonly number[] {
  const { french, english } = coverWords(texts);
  const words = wordsOf(texts.target);
  const ratio = Math.log((texts.target.length + 1) / (texts.source.length + 1));
  return [
    probability,
    Math.min(MAX_FLAWS, findFlaws(texts).length),
    Math.abs(ratio - USUAL_LENGTH_RATIO),
    uncoveredShare(french),
    uncoveredShare(english),
    Math.log(texts.source.length + 1),
    sameShare(texts),
    french.filter(({ isCovered }) => isCovered === undefined).length / Math.max(1, french.length),
    nearestDifference(texts.target, alternatives),
    words.join('').length / Math.max(1, words.length),
    words.filter((word) => /\p{N}/u.test(word)).length / Math.max(1, words.length),
    unlinkedShare(texts.source, links),
  ];
}

function uncoveredShare(words: readonly CoveredWord[]): number {
  const known = words.filter(({ isCovered }) => isCovered !== undefined);
  return known.length === 0 ? 0 : known.filter(({ isCovered }) => isCovered === false).length / known.length;
}

/** Names and numbers, which are easy to get right; a small word that is the same may be left in French. */
function sameShare({ source, target }: GroupTexts): number {
  const french = new Set(wordsOf(source));
  const english = target.match(WORD) ?? [];
  const same = english.filter((word) => /[\p{Lu}\p{N}]/u.test(word) && french.has(word.toLowerCase()));
  return same.length / Math.max(1, english.length);
}

/** The least share of three characters in a row, of two translations together, that the one has and the other has not. */
function nearestDifference(target: string, alternatives: readonly string[]): number {
  if (alternatives.length === 0) return USUAL_DIFFERENCE;
  const own = trigramsOf(target);
  return Math.min(...alternatives.map((alternative) => differenceOf(own, trigramsOf(alternative))));
}

function differenceOf(one: readonly string[], other: readonly string[]): number {
  const left = [...other];
  const shared = one.filter((part) => {
    const place = left.indexOf(part);
    if (place >= 0) left.splice(place, 1);
    return place >= 0;
  });
  return 1 - (2 * shared.length) / Math.max(1, one.length + other.length);
}

function unlinkedShare(source: string, links: readonly WordLink[]): number {
  if (links.length === 0) return USUAL_UNLINKED_SHARE;
  const linked = new Set(links.map((link) => link.source.start)).size;
  return 1 - linked / Math.max(linked, wordsOf(source).length);
}

function trigramsOf(text: string): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - 2) }, (_, k) => text.slice(k, k + 3));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(WORD) ?? [];
}
