import type { Span } from '../../document/span.ts';
import type { Lexicon } from './lexicon.ts';
import type { Replacement } from './replace-spans.ts';

const WORD = /\p{L}+(?:-\p{L}+)*/gu;

/** Words of the longest phrase that a lexicon lists. */
const LONGEST_PHRASE = 6;

/**
 * The words and phrases of `source` that the lexicon knows and `translation` has in none of the ways that the lexicon lists,
 * up to their endings, each with the English that would render it. Of a phrase's words none counts by itself. A capital marks a
 * name, which is left alone, unless it opens the sentence.
 */
export function findMissedWords(
  source: string,
  translation: string,
  { translationsOf }: Pick<Lexicon, 'translationsOf'>,
): readonly Replacement[] {
  const rendered = new Set(wordsOf(translation).map(stemOf));
  const words = [...source.matchAll(WORD)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
  const missed: Replacement[] = [];
  for (let k = 0; k < words.length; ) {
    const known = findEntry(source, words.slice(k, k + LONGEST_PHRASE), k === 0, translationsOf);
    if (known && !known.translations.some((english) => wordsOf(english).every((w) => rendered.has(stemOf(w))))) {
      missed.push(known.replacement);
    }
    k += known?.words ?? 1;
  }
  return missed;
}

/** The longest entry that begins with the first of these words. */
function findEntry(
  source: string,
  words: readonly Span[],
  opens: boolean,
  translationsOf: Lexicon['translationsOf'],
): { readonly words: number; readonly translations: readonly string[]; readonly replacement: Replacement } | undefined {
  const start = words[0]?.start ?? 0;
  for (let count = words.length; count > 0; count--) {
    const text = source.slice(start, words[count - 1]?.end);
    const form = text.toLowerCase();
    const isName = text !== form && !(opens && text.slice(1) === form.slice(1));
    const translations = isName ? undefined : translationsOf(form.replace(/’/g, "'"));
    if (!translations) continue;
    const [english = ''] = translations;
    const inPlace = text === form ? english : english.charAt(0).toUpperCase() + english.slice(1);
    return { words: count, translations, replacement: { span: { start, end: start + text.length }, text: inPlace } };
  }
  return undefined;
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
