import type { WordLink } from '../../document/translation.ts';
import { type CoveredWord, coverWords } from '../coverage/cover-words.ts';
import { findFlaws } from '../find-flaws.ts';
import { translationsOf } from '../lexicon/lexicon.ts';
import type { GroupTexts } from '../rule.ts';
import { trigramLikeness } from './trigram-likeness.ts';

/** What confidence is read from, in this order. */
export const FEATURE_NAMES = [
  'mean probability of the words',
  'flaws found',
  'length ratio, off the usual',
  'French words without a translation',
  'length',
  'French words that the lexicon lacks',
  'difference from the nearest alternative',
  'letters of an English word',
  'figures among the words',
  'French words that no English one is linked to',
  'probability, times the length beyond a line',
  'mean probability of the links',
  'letters that both texts share',
  'English words that may translate a French one',
] as const;

/** English is this much shorter than French, in natural log of characters. */
const USUAL_LENGTH_RATIO = -0.08;
/** A mean over more words is surer: from so long a text on, in natural log of characters. */
const LINE_LENGTH = Math.log(50);
const MAX_FLAWS = 3;
const WORD = /[\p{L}\p{N}]+/gu;
/** What the nearest alternative differs by on average, where none is known. */
const USUAL_DIFFERENCE = 0.1;
/** The same for the words without a link. */
const USUAL_UNLINKED_SHARE = 0.37;
/** And for the probability of the links. */
const USUAL_LINK_PROBABILITY = 0.5;

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
  const { french } = coverWords(texts);
  const words = wordsOf(texts.target);
  const ratio = Math.log((texts.target.length + 1) / (texts.source.length + 1));
  const length = Math.log(texts.source.length + 1);
  return [
    probability,
    Math.min(MAX_FLAWS, findFlaws(texts).length),
    Math.abs(ratio - USUAL_LENGTH_RATIO),
    uncoveredShare(french),
    length,
    french.filter(({ isCovered }) => isCovered === undefined).length / Math.max(1, french.length),
    nearestDifference(texts.target, alternatives),
    words.join('').length / Math.max(1, words.length),
    words.filter((word) => /\p{N}/u.test(word)).length / Math.max(1, words.length),
    unlinkedShare(texts.source, links),
    probability * Math.max(0, length - LINE_LENGTH),
    links.length === 0 ? USUAL_LINK_PROBABILITY : mean(links.map((link) => link.probability)),
    trigramLikeness(withoutAccents(texts.source), withoutAccents(texts.target)),
    mean(french.map(({ stem }) => Math.log1p(translationsOf(stem)?.length ?? 0))),
  ];
}

function uncoveredShare(words: readonly CoveredWord[]): number {
  const known = words.filter(({ isCovered }) => isCovered !== undefined);
  return known.length === 0 ? 0 : known.filter(({ isCovered }) => isCovered === false).length / known.length;
}

/** The least share of three characters in a row, of two translations together, that the one has and the other has not. */
function nearestDifference(target: string, alternatives: readonly string[]): number {
  if (alternatives.length === 0) return USUAL_DIFFERENCE;
  return 1 - Math.max(...alternatives.map((alternative) => trigramLikeness(target, alternative)));
}

function unlinkedShare(source: string, links: readonly WordLink[]): number {
  if (links.length === 0) return USUAL_UNLINKED_SHARE;
  const linked = new Set(links.map((link) => link.source.start)).size;
  return 1 - linked / Math.max(linked, wordsOf(source).length);
}

function withoutAccents(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / Math.max(1, values.length);
}
