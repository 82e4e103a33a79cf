import { EXONYMS } from '../names/exonyms.ts';
import { foldName } from '../names/fold-name.ts';
import { isEnglishWord } from '../spelling/is-english-word.ts';
import { isFrenchAlone, LEXICON } from './lexicon.ts';
import { stemWord } from './stem-word.ts';

/** Words that mean something else where they stand alone, as headings and in tables, than in most sentences, two that look English, and institutions that models take for names. */
const ALONE: ReadonlyMap<string, string> = new Map(
  `académie academy, accueil home, aucun none, aucune none, est east, gendarmerie gendarmerie, histoire history, lieu place, mairie town hall, mars March, non no, oui yes,
  police police, royaume kingdom, sénat senate, sommaire contents, taille size, tarif price, tarifs prices`
    .split(/,\s+/u)
    .map((pair) => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)]),
);

/** More words than these are no translation of one: `geographical location`. */
const MAX_WORDS = 2;
/** How many first letters a word and what English made of it have in common: `Produit` and "product". */
const COGNATE_LETTERS = 4;

/** What `word` is for certain where it stands alone, whatever a model makes of it; undefined for most words. */
export function translateAlone(word: string): string | undefined {
  return ALONE.get(word.toLowerCase());
}

/**
 * Whether French has `word` but as a name. What only dictionaries have is rather a name, such as `Cannes`, unless they have one translation for
 * it: `Été`.
 */
export function isFrenchWord(word: string): boolean {
  const known = LEXICON.french.get(stemWord(word));
  if (known === undefined || known.isName || isExonym(word)) return false;
  return known.isCommon || known.translations.length === 1;
}

/** Whether English may have `word` as it is: a name, or a word of both, `Contact`. */
export function mayStay(word: string): boolean {
  return !isFrenchWord(word) || !isFrenchAlone(word.toLowerCase());
}

/** Whether `word` may be a name for all that is known of it. */
export function mayBeName(word: string): boolean {
  return mayStay(word) || !isCommon(word);
}

/** Whether `english` is what the French `word` may become: by the lexicon, which leaves out English words that are much like the French. */
export function isTranslationOf(word: string, english: string): boolean {
  const words = english.match(/\p{L}+/gu) ?? [];
  const translations = LEXICON.french.get(stemWord(word))?.translations ?? [];
  const names = EXONYMS.get(foldName(word)) ?? [];
  const isOne = (other: string) =>
    translations.includes(stemWord(other)) || names.includes(foldName(other)) || isCognate(word, other);
  return words.length > 0 && words.length <= MAX_WORDS && words.every(isOne);
}

function isCognate(word: string, english: string): boolean {
  if (/\P{ASCII}/u.test(english)) return false;
  const letters = isCommon(word) ? COGNATE_LETTERS : undefined;
  const isAlike = stemWord(english).slice(0, letters) === stemWord(word).slice(0, letters);
  return isAlike && (isEnglishWord(english.toLowerCase()) || isEnglishWord(english));
}

/** Whether texts have it, not dictionaries alone. */
function isCommon(word: string): boolean {
  return LEXICON.french.get(stemWord(word))?.isCommon === true;
}

/** A name that differs in English. */
function isExonym(word: string): boolean {
  return /^\p{Lu}/u.test(word) && EXONYMS.has(foldName(word));
}
