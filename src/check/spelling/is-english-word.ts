import american from 'dictionary-en';
import british from 'dictionary-en-gb';
import nspell from 'nspell';
import { LEXICON } from '../lexicon/lexicon.ts';
import { stemWord } from '../lexicon/stem-word.ts';
import { OWN_WORDS } from './own-words.ts';

type Speller = (word: string) => boolean;

/** What is put before English words freely; no dictionary has them all. */
const PREFIX =
  /^(?:anti|auto|bio|counter|cyber|de|eco|electro|ex|extra|hyper|inter|intra|macro|mega|micro|mini|mis|mono|multi|nano|neo|neuro|non|over|para|photo|poly|post|pre|pro|pseudo|psycho|quasi|radio|re|semi|socio|sub|super|tele|thermo|trans|ultra|un|under|video)(?=\p{L}{4})/u;

/** Dictionaries take a quarter of a second to unfold: the second only where a word is not in the first. */
const SPELLERS: readonly (() => Speller)[] = [once(() => unfold(british)), once(() => unfold(american))];

/** Whether English has `word`, in small letters, in British or American spelling, or with a capital: `olympics`. */
export function isEnglishWord(word: string): boolean {
  // A stem of six letters tells nothing of what follows.
  if (word.length <= 6 && LEXICON.english.has(stemWord(word))) return true;
  const forms = new Set([word, word.replace(PREFIX, ''), word.charAt(0).toUpperCase() + word.slice(1)]);
  if ([word, word.replace(/s$/u, ''), word.replace(/ies$/u, 'y')].some((form) => OWN_WORDS.has(form))) return true;
  return [...forms].some(isInDictionary);
}

/** Whether a dictionary has `word` as it is written. */
export function isInDictionary(word: string): boolean {
  return SPELLERS.some((speller) => speller()(word));
}

/** Unfolds the first dictionary, if that is not done yet. */
export function prepareSpelling(): void {
  SPELLERS[0]?.();
}

function unfold({ aff, dic }: { readonly aff: Uint8Array; readonly dic: Uint8Array }): Speller {
  const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  const speller = nspell({ aff: decode(aff), dic: decode(dic) });
  return (word) => speller.correct(word);
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
