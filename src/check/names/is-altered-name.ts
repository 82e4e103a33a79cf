import { LEXICON } from '../lexicon/lexicon.ts';
import { stemWord } from '../lexicon/stem-word.ts';
import { isEnglishWord } from '../spelling/is-english-word.ts';
import { editDistance } from './are-similar.ts';
import { EXONYMS } from './exonyms.ts';
import { foldName } from './fold-name.ts';

/** One word with a capital and nothing else, such as a cell of a table holds. */
const LONE_WORD = /^\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)*$/u;

/** Endings of what people of a place are called, which English has others for: `Parisiens`. */
const PEOPLE = /(?:ai[ns]|ois|[ié]en|in)(?:ne|e)?s?$/u;

/**
 * Whether `target` is a name that the model wrote otherwise than `source` has it: `Lyon` as "Lenn", `Paris` as "Parish". A word that
 * French has, or that may rightly be what the translation is, is none.
 */
export function isAlteredName(source: string, target: string): boolean {
  if (source === target || !LONE_WORD.test(source) || !LONE_WORD.test(target) || PEOPLE.test(source)) return false;
  const known = LEXICON.french.get(stemWord(source));
  const isWord = known?.isCommon === true || known?.translations.includes(stemWord(target));
  if (isWord || EXONYMS.has(foldName(source))) return false;
  const [name, other] = [source.toLowerCase(), target.toLowerCase()];
  const isLike = name[0] === other[0] && editDistance(name, other) <= name.length / 2;
  // English texts that have the name prove that it is one there, too.
  return isLike && (LEXICON.english.get(stemWord(source))?.isName === true || !isEnglishWord(other));
}
