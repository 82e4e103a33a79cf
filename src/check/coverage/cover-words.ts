import { type ContentWord, contentWords } from '../lexicon/content-words.ts';
import { LEXICON } from '../lexicon/lexicon.ts';
import type { Lexicon } from '../lexicon/parse-lexicon.ts';
import type { GroupTexts } from '../rule.ts';

/** Words that begin alike are taken for one word in two languages: `président`, `president`. */
const COGNATE_LETTERS = 5;

/** A content word, with whether the other side has a translation of it; undefined where the lexicon cannot tell. */
export interface CoveredWord extends ContentWord {
  readonly isCovered: boolean | undefined;
  /** How often the word is covered in good translations; 0.5 where the lexicon cannot tell. */
  readonly coverage: number;
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
  const englishStems = [...new Set(english.map(({ stem }) => stem))];
  const beginnings = new Set(englishStems.map(beginningOf));
  const explained = new Set<string>();
  const frenchBeginnings = new Set(french.map(({ stem }) => beginningOf(stem)));
  const coveredFrench = french.map((word): CoveredWord => {
    const translations = lexicon.french.get(word.stem)?.translations;
    const found = englishStems.filter((stem) => translations?.includes(stem));
    for (const stem of found) explained.add(stem);
    const coverage = lexicon.french.get(word.stem)?.coverage ?? 0.5;
    if (found.length > 0 || beginnings.has(beginningOf(word.stem))) return { ...word, isCovered: true, coverage };
    return { ...word, isCovered: translations ? false : undefined, coverage };
  });
  const coveredEnglish = english.map((word): CoveredWord => {
    const known = lexicon.english.get(word.stem);
    const coverage = known?.coverage ?? 0.5;
    if (explained.has(word.stem) || frenchBeginnings.has(beginningOf(word.stem)))
      return { ...word, isCovered: true, coverage };
    return { ...word, isCovered: known?.isName === false ? false : undefined, coverage };
  });
  return { french: coveredFrench, english: coveredEnglish };
}

/** Whether two stems begin alike. */
export function areCognate(french: string, english: string): boolean {
  return beginningOf(french) === beginningOf(english);
}

function beginningOf(stem: string): string {
  return stem.slice(0, COGNATE_LETTERS);
}
