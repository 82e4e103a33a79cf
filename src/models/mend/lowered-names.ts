import type { Lexicon } from './lexicon.ts';
import { findNames } from './names-in-text.ts';
import type { Replacement } from './replace-spans.ts';

/**
 * Where `translation` writes a name of `source` without its capital, letter for letter: with it. One that either text has
 * with and without, and one that is a word besides, are left as they are.
 */
export function findLoweredNames(source: string, translation: string, lexicon: Lexicon): readonly Replacement[] {
  const names = findNames(source, lexicon.capitals).flatMap(({ start, end }) => source.slice(start, end).split('-'));
  return [...new Set(names)].flatMap((name) => {
    const lowered = name.toLowerCase();
    if (lexicon.translationsOf(lowered) || has(source, lowered) || has(translation, name)) return [];
    return [...translation.matchAll(wholeWord(lowered))].map(({ index }) => ({
      span: { start: index, end: index + name.length },
      text: name,
    }));
  });
}

function has(text: string, word: string): boolean {
  return wholeWord(word).test(text);
}

/** No part of another word, of an address or of a file's name. */
function wholeWord(word: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d@/._])${word}(?![\\p{L}\\d@/_]|\\.\\p{L})`, 'gu');
}
