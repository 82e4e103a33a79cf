import { translationsOf } from './lexicon.ts';
import { stemWord } from './stem-word.ts';

/** The beginnings, of up to six letters, of what may translate a French word, the likeliest first. */
export function dictionary(french: string): readonly string[] {
  return (translationsOf(stemWord(french)) ?? []).map(stemWord);
}
