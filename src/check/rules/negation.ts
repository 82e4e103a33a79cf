import type { Span } from '../../document/span.ts';
import { type CoveredWord, coverWords } from '../coverage/cover-words.ts';
import { stemWord } from '../lexicon/stem-word.ts';
import {
  ENGLISH_HINTS,
  ENGLISH_NEGATIONS,
  FRENCH_HINTS,
  FRENCH_NEGATIONS,
  HINT_COUNTERPARTS,
} from '../negation/negations.ts';
import type { GroupTexts } from '../rule.ts';

/** A negation and its translation stand this far apart at most, as a share of the sentence; a mere hint is nearer. */
const MAX_DISTANCE = 0.4;
const MAX_HINT_DISTANCE = 0.2;
/** In a text of fewer characters, everything is near. */
const SHORT_CHARACTERS = 50;

/** Hints that deny whatever they translate. */
const DENIES = /^(?:un|i[nmlr]|dis|fail|lack)/iu;

interface Found {
  readonly text: string;
  readonly span: Span;
  /** Where it stands in its text, from 0 to 1. */
  readonly place: number;
}

/** Finds a French negation of which no trace is left in English, and an English one that the French gives no reason for. */
export function checkNegation({ source, target }: GroupTexts): string | undefined {
  const isShort = Math.min(source.length, target.length) < SHORT_CHARACTERS;
  const french = find(source, FRENCH_NEGATIONS, isShort);
  const english = find(target, ENGLISH_NEGATIONS, isShort);
  if (french.length === 0 && english.length === 0) return undefined;
  const words = coverWords({ source, target });
  const englishHints = outside(find(target, ENGLISH_HINTS, isShort), english);
  const lost = findLone(french, english, withoutTranslated(englishHints, words.english, source));
  if (lost !== undefined) return `negation may be lost: "${lost}"`;
  const frenchHints = outside(find(source, FRENCH_HINTS, isShort), french);
  const added = findLone(english, french, withoutTranslated(frenchHints, words.french, target));
  return added === undefined ? undefined : `negation may be added: "${added}"`;
}

function find(text: string, pattern: RegExp, isShort: boolean): readonly Found[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => {
    const end = index + found.length;
    return { text: found.trim(), span: { start: index, end }, place: isShort ? 0.5 : (index + end) / 2 / text.length };
  });
}

/** The hints that are no part of a negation, which has a translation of its own. */
function outside(hints: readonly Found[], negations: readonly Found[]): readonly Found[] {
  return hints.filter(
    ({ span }) => !negations.some((other) => span.start < other.span.end && other.span.start < span.end),
  );
}

/** The hints that translate no word of the `other` text: `limited` is none where the French has `limite`. */
function withoutTranslated(hints: readonly Found[], words: readonly CoveredWord[], other: string): readonly Found[] {
  const covered = new Set(words.filter(({ isCovered }) => isCovered).map(({ stem }) => stem));
  return hints.filter(({ text }) => {
    const counterpart = HINT_COUNTERPARTS.get(text.toLowerCase());
    return (DENIES.test(text) || !covered.has(stemWord(text))) && !counterpart?.test(other);
  });
}

/** The first of `wanted` that is left when each has taken the nearest of its equals, or else of the hints; all serve once. */
function findLone(wanted: readonly Found[], equals: readonly Found[], hints: readonly Found[]): string | undefined {
  const left = wanted.filter(createTaker(equals, MAX_DISTANCE));
  return left.filter(createTaker(hints, MAX_HINT_DISTANCE))[0]?.text;
}

/** Tells whether nothing near enough is left to take for what it is given, and takes the nearest. */
function createTaker(others: readonly Found[], maxDistance: number): (wanted: Found) => boolean {
  const free = [...others];
  return ({ place }) => {
    const distances = free.map((other) => Math.abs(other.place - place));
    const nearest = Math.min(...distances);
    if (nearest > maxDistance) return true;
    free.splice(distances.indexOf(nearest), 1);
    return false;
  };
}
