import { ENTRIES } from './entries.ts';
import { stemWord } from './stem-word.ts';

interface Entry {
  /** English stems. */
  readonly translations: ReadonlySet<string>;
  readonly isName: boolean;
}

const FRENCH = new Map<string, Entry>();
/** English stems, with whether they are names. */
const ENGLISH = new Map<string, boolean>();

for (const line of ENTRIES.split('\n')) {
  const [french = '', ...english] = line.split(' ');
  FRENCH.set(stemWord(french), { translations: new Set(english.map(stemWord)), isName: isCapitalized(french) });
  for (const word of english) ENGLISH.set(stemWord(word), isCapitalized(word));
}

function isCapitalized(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** The English stems that may translate the French `stem`; undefined if the lexicon does not know it. */
export function translationsOf(stem: string): ReadonlySet<string> | undefined {
  return FRENCH.get(stem)?.translations;
}

/** Whether the French `stem` is that of a word which French writes without a capital. */
export function isFrenchWord(stem: string): boolean {
  return FRENCH.get(stem)?.isName === false;
}

/** Whether the English `stem` is that of a word which English writes without a capital. */
export function isEnglishWord(stem: string): boolean {
  return ENGLISH.get(stem) === false;
}
