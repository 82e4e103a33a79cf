import { evidenceOf } from '../coverage/clause-run.ts';
import { coverWords } from '../coverage/cover-words.ts';
import { contentWords } from '../lexicon/content-words.ts';
import { LEXICON } from '../lexicon/lexicon.ts';
import { stemWord } from '../lexicon/stem-word.ts';
import type { GroupTexts } from '../rule.ts';
import { isEnglishWord } from '../spelling/is-english-word.ts';
import { trigramLikeness } from './trigram-likeness.ts';

/** What confidence is read from, in this order. */
export const FEATURE_NAMES = [
  'mean probability of the tokens, the geometric one',
  'probability of the words, times the length beyond a line',
  'log probability of the tokens, times the length beyond a line',
  'words that are likely wrong',
  'length ratio, off the usual',
  'letters of an English word',
  'words that no dictionary has',
  'evidence that French words were left out',
  'words that the alternatives have instead',
  'letters that both texts share',
] as const;

/** English is this much shorter than French, in natural log of characters. */
const USUAL_LENGTH_RATIO = -0.08;
/** A mean over more words is surer: from so long a text on, in natural log of characters. */
const LINE_LENGTH = Math.log(50);
/** More of them say no more. */
const MAX_UNKNOWN_WORDS = 3;
const WORD = /[\p{L}\p{N}]+/gu;
/** A word that a dictionary would have: shorter ones are as often parts of names and abbreviations. */
const LONG_WORD = /\p{L}{4,}/gu;

/** What the model tells of a translation, and what it might have written instead. */
export interface ModelEvidence {
  /** Mean probability of its words. */
  readonly probability: number;
  /** Mean natural log of its tokens' probabilities: one that is unlikely weighs more here. */
  readonly logProbability: number;
  readonly alternatives: readonly string[];
}

/** One number a name of `FEATURE_NAMES`. */
export function confidenceFeatures(
  texts: GroupTexts,
  { probability, logProbability, alternatives }: ModelEvidence,
): readonly number[] {
  const { french } = coverWords(texts);
  const words = texts.target.match(WORD) ?? [];
  const ratio = Math.log((texts.target.length + 1) / (texts.source.length + 1));
  const beyond = Math.max(0, Math.log(texts.source.length + 1) - LINE_LENGTH);
  return [
    Math.exp(logProbability),
    probability * beyond,
    logProbability * beyond,
    Math.log1p((1 - probability) * words.length),
    Math.abs(ratio - USUAL_LENGTH_RATIO),
    words.join('').length / Math.max(1, words.length),
    countUnknown(texts),
    mean(french.map(evidenceOf)),
    newWords(texts.target, alternatives),
    trigramLikeness(withoutAccents(texts.source), withoutAccents(texts.target)),
  ];
}

/** Words of the translation that neither the lexicon nor a dictionary has; names too: where they are, more goes wrong. */
function countUnknown({ source, target }: GroupTexts): number {
  // A name that the source has as well is not looked up: many a text has no other reason to unfold the second dictionary.
  const kept = new Set(source.match(LONG_WORD));
  const words = (target.match(LONG_WORD) ?? []).filter((word) => !LEXICON.english.has(stemWord(word)));
  const unknown = words.filter((word) => kept.has(word) || !isEnglishWord(word.toLowerCase()));
  return Math.min(MAX_UNKNOWN_WORDS, unknown.length);
}

/** How many content words an alternative has, on average, that the translation has not, as a share of the translation's. */
function newWords(target: string, alternatives: readonly string[]): number {
  const stemsOf = (text: string) => new Set(contentWords(text, 'en').map(({ stem }) => stem));
  const own = stemsOf(target);
  const counts = alternatives.map((alternative) => [...stemsOf(alternative)].filter((stem) => !own.has(stem)).length);
  return mean(counts) / Math.max(1, own.size);
}

function withoutAccents(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / Math.max(1, values.length);
}
