import type { Language } from '../../document/article.ts';
import { FUNCTION_STEMS } from './function-words.ts';
import { stemWord } from './stem-word.ts';

/** A word that says something, as it stands in a text and as the lexicon lists it. */
export interface ContentWord {
  readonly text: string;
  readonly stem: string;
}

/** The words of `text` that are neither function words nor single letters, in order. */
export function contentWords(text: string, language: Language): readonly ContentWord[] {
  return (text.match(/\p{L}+/gu) ?? [])
    .map((word) => ({ text: word, stem: stemWord(word) }))
    .filter(({ stem }) => stem.length > 1 && !FUNCTION_STEMS[language].has(stem));
}
