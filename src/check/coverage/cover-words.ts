import { type ContentWord, contentWords } from '../lexicon/content-words.ts';
import { isEnglishWord, translationsOf } from '../lexicon/lexicon.ts';
import type { GroupTexts } from '../rule.ts';

/** Words that begin alike are taken for one word in two languages: `président`, `president`. */
const COGNATE_LETTERS = 4;

/** A content word, with whether the other side has a translation of it; undefined where the lexicon cannot tell. */
export interface CoveredWord extends ContentWord {
  readonly isCovered: boolean | undefined;
}

/** The content words of both sides, with what is translated on the other. */
export function coverWords({ source, target }: GroupTexts): {
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
    const translations = translationsOf(word.stem);
    const found = englishStems.filter((stem) => translations?.has(stem));
    for (const stem of found) explained.add(stem);
    if (found.length > 0 || beginnings.has(beginningOf(word.stem))) return { ...word, isCovered: true };
    return { ...word, isCovered: translations ? false : undefined };
  });
  const coveredEnglish = english.map((word): CoveredWord => {
    if (explained.has(word.stem) || frenchBeginnings.has(beginningOf(word.stem))) return { ...word, isCovered: true };
    return { ...word, isCovered: isEnglishWord(word.stem) ? false : undefined };
  });
  return { french: coveredFrench, english: coveredEnglish };
}

function beginningOf(stem: string): string {
  return stem.slice(0, COGNATE_LETTERS);
}
