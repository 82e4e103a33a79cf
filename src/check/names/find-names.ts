import { EXONYMS } from './exonyms.ts';
import { foldName } from './fold-name.ts';
import { isCommonNoun } from './is-common-noun.ts';

/** Codes of letters and digits: `JAS 39C`, `A380`, `F-35`. */
const CODE = /(?<![\p{L}\d-])(?:\p{Lu}{2,4}[ \u00a0]\d{1,3}|\p{Lu}{1,4}-?\d{1,4})\p{Lu}{0,2}(?![\p{L}\d])/gu;

const CAPITALIZED = /(?<![\p{L}\d-])\p{Lu}[\p{L}-]*\p{Ll}[\p{L}-]*/gu;

/** Where a capital says nothing: the start of the text, and after marks that end a sentence or begin a quotation. */
const BEGINNING = /(?:^|[.!?…:;«»"“”(–—•*/|-])\s*$/u;

/** After an article stands a country, an institution or a people, which have names of their own in English. */
const ARTICLE = /(?<!\p{L})(?:l['’]|(?:le|la|les|du|des|aux?|une?|ces?|cette|cet|ses|nos|vos|leurs?|grande?) )$/iu;

const MIN_LETTERS = 4;

/** The names in a French text that ought to be found in its translation: no sentence's first word, no institution. */
export function findNames(text: string): { readonly words: readonly string[]; readonly codes: readonly string[] } {
  const plain = text.replace(/[\u00a0\u202f]/gu, ' ');
  const words = [...plain.matchAll(CAPITALIZED)]
    .filter(({ 0: word, index }) => word.length >= MIN_LETTERS && !BEGINNING.test(plain.slice(0, index)))
    .filter(({ 0: word, index }) => {
      const hasExonym = EXONYMS.has(foldName(word));
      if (hasExonym && word.includes('-')) return true;
      return !isCommonNoun(word) && (hasExonym || !ARTICLE.test(plain.slice(0, index)));
    })
    .map(([word]) => word);
  return { words: [...new Set(words)], codes: [...new Set(plain.match(CODE) ?? [])] };
}
