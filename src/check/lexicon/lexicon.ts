import { ENGLISH, FRENCH, HOMOGRAPHS } from './entries.ts';
import { type Lexicon, parseLexicon } from './parse-lexicon.ts';
import { stemWord } from './stem-word.ts';

let parsed: Lexicon | undefined;

function parseOnce(): Lexicon {
  parsed ??= parseLexicon(FRENCH, ENGLISH);
  return parsed;
}

/** Parsed when it is first asked: it takes a tenth of a second, for which no start need wait. */
export const LEXICON: Lexicon = {
  get french() {
    return parseOnce().french;
  },
  get english() {
    return parseOnce().english;
  },
};

/** The English stems that may translate the French `stem`; undefined if the lexicon does not know it. */
export function translationsOf(stem: string): readonly string[] | undefined {
  return LEXICON.french.get(stem)?.translations;
}

const IN_BOTH: ReadonlySet<string> = new Set(HOMOGRAPHS.split(/\s/u));

/** Whether a word in small letters is French, as far as the lexicon can tell, and no English one. */
export function isFrenchAlone(word: string): boolean {
  return LEXICON.french.get(stemWord(word))?.isName === false && !IN_BOTH.has(word);
}
