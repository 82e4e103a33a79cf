import { ENGLISH, FRENCH, HOMOGRAPHS } from './entries.ts';
import { parseLexicon } from './parse-lexicon.ts';
import { stemWord } from './stem-word.ts';

export const LEXICON = parseLexicon(FRENCH, ENGLISH);

/** The English stems that may translate the French `stem`; undefined if the lexicon does not know it. */
export function translationsOf(stem: string): readonly string[] | undefined {
  return LEXICON.french.get(stem)?.translations;
}

const IN_BOTH: ReadonlySet<string> = new Set(HOMOGRAPHS.split(/\s/u));

/** Whether a word in small letters is French, as far as the lexicon can tell, and no English one. */
export function isFrenchAlone(word: string): boolean {
  return LEXICON.french.get(stemWord(word))?.isName === false && !IN_BOTH.has(word);
}
