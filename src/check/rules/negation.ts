import { ENGLISH_HINTS, ENGLISH_NEGATIONS, FRENCH_HINTS, FRENCH_NEGATIONS } from '../negation/negations.ts';
import type { GroupTexts } from '../rule.ts';

/** A negation and its translation stand this far apart at most, as a share of the sentence; a mere hint is nearer. */
const MAX_DISTANCE = 0.4;
const MAX_HINT_DISTANCE = 0.2;
/** In a text of fewer characters, everything is near. */
const SHORT_CHARACTERS = 50;

interface Found {
  readonly text: string;
  /** Where it stands in its text, from 0 to 1. */
  readonly place: number;
}

/** Finds a French negation of which no trace is left in English, and an English one that the French gives no reason for. */
export function checkNegation({ source, target }: GroupTexts): string | undefined {
  const french = find(source, FRENCH_NEGATIONS);
  const english = find(target, ENGLISH_NEGATIONS);
  const lost = findLone(french, english, find(target, ENGLISH_HINTS));
  if (lost !== undefined) return `negation may be lost: "${lost}"`;
  const added = findLone(english, french, find(source, FRENCH_HINTS));
  return added === undefined ? undefined : `negation may be added: "${added}"`;
}

function find(text: string, pattern: RegExp): readonly Found[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    text: found.trim(),
    place: text.length < SHORT_CHARACTERS ? 0.5 : (index + found.length / 2) / text.length,
  }));
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
