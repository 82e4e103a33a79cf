import type { Lexicon } from './lexicon.ts';
import type { Replacement } from './replace-spans.ts';

const WORD = /\p{L}+(?:-\p{L}+)*/gu;

/**
 * The words of `source` that the lexicon knows and `translation` has in none of the ways that the lexicon lists, up to
 * their endings, each with the English that would render it. A capital marks a name, which is left alone, unless it
 * opens the sentence.
 */
export function findMissedWords(
  source: string,
  translation: string,
  { translationsOf }: Pick<Lexicon, 'translationsOf'>,
): readonly Replacement[] {
  const rendered = new Set(wordsOf(translation).map(stemOf));
  let opening = true;
  return [...source.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const opens = opening;
    opening = false;
    const form = word.toLowerCase();
    const translations = translationsOf(form);
    if (!translations || (word !== form && !(opens && word.slice(1) === form.slice(1)))) return [];
    const isRendered = translations.some((english) => wordsOf(english).every((w) => rendered.has(stemOf(w))));
    const [english = ''] = translations;
    const text = word === form ? english : english.charAt(0).toUpperCase() + english.slice(1);
    return isRendered ? [] : [{ span: { start: index, end: index + word.length }, text }];
  });
}

/** Those of the missed words that the translation holds as they are: left in French. */
export function findWordsLeft(
  source: string,
  translation: string,
  missed: readonly Replacement[],
): readonly Replacement[] {
  const words = new Set(wordsOf(translation));
  return missed.filter(({ span }) => words.has(source.slice(span.start, span.end).toLowerCase()));
}

function wordsOf(text: string): readonly string[] {
  return (text.match(WORD) ?? []).map((word) => word.toLowerCase());
}

/** A word without its ending, or nearly: enough to know "residents" by "resident". */
function stemOf(word: string): string {
  return word.slice(0, Math.max(4, word.length - 2));
}
