import { type ContentWord, contentWords } from '../lexicon/content-words.ts';
import { LEXICON } from '../lexicon/lexicon.ts';
import type { Lexicon } from '../lexicon/parse-lexicon.ts';
import type { GroupTexts } from '../rule.ts';

/** Words that begin alike are taken for one word in two languages: `président`, `president`. */
const COGNATE_LETTERS = 5;

/** So many matches of a word at most: more tell nothing of where its translation stands. */
const MOST_PLACES = 4;

/** A content word, with whether the other side has a translation of it; undefined where the lexicon cannot tell. */
export interface CoveredWord extends ContentWord {
  readonly isCovered: boolean | undefined;
  /** How often the word is covered in good translations; 0.5 where the lexicon cannot tell. */
  readonly coverage: number;
  /** Which words of the other side translate it, by their order there. */
  readonly matches: readonly number[];
}

/** The content words of both sides, with what is translated on the other. */
export function coverWords(
  { source, target }: GroupTexts,
  lexicon: Lexicon = LEXICON,
): {
  readonly french: readonly CoveredWord[];
  readonly english: readonly CoveredWord[];
} {
  const french = contentWords(source, 'fr');
  const english = contentWords(target, 'en');
  const byStem = placesBy(english, ({ stem }) => stem);
  const byBeginning = placesBy(english, ({ stem }) => beginningOf(stem));
  const explained: number[][] = english.map(() => []);
  const coveredFrench = french.map((word, place): CoveredWord => {
    const known = lexicon.french.get(word.stem);
    const translated = [...(known?.translations ?? [])].flatMap((stem) => byStem.get(stem) ?? []);
    const matches = [...new Set([...translated, ...(byBeginning.get(beginningOf(word.stem)) ?? [])])];
    for (const match of matches) {
      const found = explained[match];
      if (found && found.length < MOST_PLACES) found.push(place);
    }
    const isCovered = matches.length > 0 ? true : known ? false : undefined;
    return { ...word, isCovered, coverage: known?.coverage ?? 0.5, matches };
  });
  const coveredEnglish = english.map((word, place): CoveredWord => {
    const known = lexicon.english.get(word.stem);
    // Of a word that comes over and over, all are what the first is.
    const alike = [place, byStem.get(word.stem)?.[0] ?? place, byBeginning.get(beginningOf(word.stem))?.[0] ?? place];
    const matches = alike.map((k) => explained[k] ?? []).find((found) => found.length > 0) ?? [];
    const isCovered = matches.length > 0 ? true : known?.isName === false ? false : undefined;
    return { ...word, isCovered, coverage: known?.coverage ?? 0.5, matches };
  });
  return { french: coveredFrench, english: coveredEnglish };
}

/** The places of the words with the same key. */
function placesBy(words: readonly ContentWord[], keyOf: (word: ContentWord) => string): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, word] of words.entries()) {
    const found = places.get(keyOf(word));
    if (!found) places.set(keyOf(word), [place]);
    else if (found.length < MOST_PLACES) found.push(place);
  }
  return places;
}

/** Whether two stems begin alike. */
export function areCognate(french: string, english: string): boolean {
  return beginningOf(french) === beginningOf(english);
}

function beginningOf(stem: string): string {
  return stem.slice(0, COGNATE_LETTERS);
}
