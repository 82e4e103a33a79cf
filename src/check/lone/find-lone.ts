import type { Span } from '../../document/span.ts';

/** In a text of fewer characters, everything is near. */
const SHORT_CHARACTERS = 50;

/** A word or a phrase that a rule looks for. */
export interface Found {
  readonly text: string;
  readonly span: Span;
  /** Where it stands in its text, from 0 to 1. */
  readonly place: number;
}

/** What `pattern` finds in `text`; in texts as short as `length`, all of it stands in one place. */
export function find(text: string, pattern: RegExp, length: number): readonly Found[] {
  const isShort = length < SHORT_CHARACTERS;
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => {
    const end = index + found.length;
    return { text: found.trim(), span: { start: index, end }, place: isShort ? 0.5 : (index + end) / 2 / text.length };
  });
}

/** Those of `wanted` that are left when each has taken the nearest of `others` within the distance; all serve once. */
export function findLone(wanted: readonly Found[], others: readonly Found[], maxDistance: number): readonly Found[] {
  const free = [...others];
  return wanted.filter(({ place }) => {
    const distances = free.map((other) => Math.abs(other.place - place));
    const nearest = Math.min(...distances);
    if (nearest > maxDistance) return true;
    free.splice(distances.indexOf(nearest), 1);
    return false;
  });
}
