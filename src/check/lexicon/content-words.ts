import type { Language } from '../../document/article.ts';
import { FUNCTION_STEMS } from './function-words.ts';
import { stemWord } from './stem-word.ts';

/** A word that says something, as it stands in a text and as the lexicon lists it. */
export interface ContentWord {
  readonly text: string;
  readonly stem: string;
  /** Where it ends in its text. */
  readonly end: number;
}

/** The words of `text` that are neither function words nor single letters, in order. */
export function contentWords(text: string, language: Language): readonly ContentWord[] {
  return [...text.matchAll(/\p{L}+/gu)]
    .map(({ 0: word, index }) => ({ text: word, stem: stemWord(word), end: index + word.length }))
    .filter(({ stem }) => stem.length > 1 && !FUNCTION_STEMS[language].has(stem));
}
