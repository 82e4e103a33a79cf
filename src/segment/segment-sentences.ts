import type { Language } from '../document/article.ts';
import type { Span } from '../document/span.ts';
import { findClosingQuotes } from './find-closing-quotes.ts';
import { findUnicodeBoundaries } from './find-unicode-boundaries.ts';
import { placeAfterClosers } from './place-after-closers.ts';
import { joinsAbbreviation } from './rules/abbreviation.ts';
import type { BoundaryRule } from './rules/boundary-rule.ts';
import { findDialogueTurns } from './rules/dialogue-turn.ts';
import { joinsEnumeration } from './rules/enumeration.ts';
import { findFigureOpenings } from './rules/figure-opening.ts';
import { joinsInitial } from './rules/initial.ts';
import { joinsLowerCase } from './rules/lower-case.ts';
import { findMissingSpaces } from './rules/missing-space.ts';
import { findNoteMarks } from './rules/note-mark.ts';
import { joinsSplitFigure } from './rules/split-figure.ts';

/** Each finds boundaries that Unicode does not know of. */
const FINDERS: readonly ((text: string) => readonly number[])[] = [
  findMissingSpaces,
  findDialogueTurns,
  findFigureOpenings,
  findNoteMarks,
];

/** Each says of a boundary whether both sides are one sentence after all. */
const RULES: readonly BoundaryRule[] = [
  joinsLowerCase,
  joinsAbbreviation,
  joinsInitial,
  joinsEnumeration,
  joinsSplitFigure,
];

/** How much a rule sees on either side: no rule needs more, and a long text costs no more than its length. */
const REACH = 80;

/**
 * The sentences of `text`, without the white space around them: Unicode's boundaries (UAX #29) and those that it
 * misses, less those that a rule takes away. One span for a text of punctuation only, none for white space.
 */
export function segmentSentences(text: string, language: Language): readonly Span[] {
  const cuts: number[] = [];
  let last = 0;
  let hasWords = false;
  for (const place of findPlaces(text, language)) {
    hasWords ||= containsWord(text.slice(last, place));
    last = place;
    if (!hasWords || !isBoundary(text, cuts.at(-1) ?? 0, place, language)) continue;
    cuts.push(place);
    hasWords = false;
  }
  // Marks that are left alone at the end, such as a quote that scraping tore off, are no sentence.
  if (!containsWord(text.slice(cuts.at(-1) ?? 0))) cuts.pop();
  return [0, ...cuts].flatMap((start, k) => trimSpan(text, { start, end: cuts[k] ?? text.length }));
}

/** Places that may part two sentences, in order. */
function findPlaces(text: string, language: Language): readonly number[] {
  const closing = findClosingQuotes(text);
  const found = [...findUnicodeBoundaries(text, language), ...FINDERS.flatMap((find) => find(text))];
  return [...new Set(found.map((place) => placeAfterClosers(text, place, closing)))].sort((a, b) => a - b);
}

function isBoundary(text: string, start: number, place: number, language: Language): boolean {
  const left = text.slice(Math.max(start, place - REACH), place).trim();
  const right = text.slice(place).trimStart().slice(0, REACH);
  return left !== '' && right !== '' && !RULES.some((joins) => joins({ left, right, language }));
}

function containsWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function trimSpan(text: string, { start, end }: Span): readonly Span[] {
  const piece = text.slice(start, end);
  const trimmed = piece.trim();
  if (trimmed === '') return [];
  const first = start + piece.length - piece.trimStart().length;
  return [{ start: first, end: first + trimmed.length }];
}
