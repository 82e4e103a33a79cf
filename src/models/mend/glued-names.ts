import type { Replacement } from './replace-spans.ts';

const CAPITALIZED = /\p{Lu}\p{L}{2,}/gu;

/** Where `translation` has run a name of `source` into the word before it, as in "theShahed": a space for each. */
export function findGluedNames(source: string, translation: string): readonly Replacement[] {
  const names = new Set(source.match(CAPITALIZED));
  const places = [...names].flatMap((name) => {
    const glued = new RegExp(`(?<=\\p{Ll})${name}(?!\\p{L})`, 'gu');
    return glued.test(source) ? [] : [...translation.matchAll(glued)].map(({ index }) => index);
  });
  return [...new Set(places)].sort((a, b) => a - b).map((place) => ({ span: { start: place, end: place }, text: ' ' }));
}
