import { FUNCTION_STEMS } from '../lexicon/function-words.ts';
import { LEXICON } from '../lexicon/lexicon.ts';
import { stemWord } from '../lexicon/stem-word.ts';
import { isInDictionary } from '../spelling/is-english-word.ts';
import { EXONYMS } from './exonyms.ts';
import { foldName } from './fold-name.ts';
import { isCommonNoun } from './is-common-noun.ts';

/** Codes of letters and digits: `JAS 39C`, `A380`, `F-35`. */
const CODE = /(?<![\p{L}\d-])(?:\p{Lu}{2,4}[ \u00a0]\d{1,3}|\p{Lu}{1,4}-?\d{1,4})\p{Lu}{0,2}(?![\p{L}\d])/gu;

const CAPITALIZED = /(?<![\p{L}\d-])\p{Lu}[\p{L}-]*\p{Ll}[\p{L}-]*/gu;

/** Where a capital says nothing: the start of the text, and after marks that end a sentence or begin a quotation. */
const BEGINNING = /(?:^|(?<!(?<!\p{L})(?:MM?|Dr|Pr|St))[.!?…:;«»"“”‘(–—•*/|-])\s*$/u;

/** What follows a name that opens a sentence: another capital, a verb, a comma or the end. */
const SUBJECT =
  /^(?: \p{Lu}|,|\P{L}*$| \(| et \p{Lu}| (?:a|est|avait|était|fut|sera|aura|veut|va|doit|peut|vient|ne|se|qui|dit) | [ns]['’]| \p{L}+(?:ait|era|ent) )/u;

/** What stands beside a word of an English title: `Great Barrier Reef`, `Association of Enterprises and Crafts`. */
const AFTER_CAPITAL = /(?<!\p{L})\p{Lu}[\p{L}'’-]+ (?:of |and |for |& )?$/u;
const BEFORE_CAPITAL = /^ (?:of |and |for |& )?\p{Lu}/u;

/** Words that a French name follows and a noun does not, without its article. */
const BARE = /(?<!\p{L})(?:à|de|d['’]|en|par|selon|pour|chez|vers|entre|et|avec|que|qu['’]|dont|MM?\.|Mme|Dr) ?$/u;

/** At the start of a sentence, a participle or an adverb: `Œuvrant`, `Paradoxalement`. */
const NO_NAME = /(?:ant|ement)$/u;

/** Endings that a participle may have besides: `Vêtus` is `vêtu`. */
const INFLECTION = /(?<=[éiu])(?:e|s|es)$/u;

const MIN_LETTERS = 4;

/** English words with a capital that are no names: days, months, titles, and the pronoun. */
const ENGLISH_CAPITALS = new Set(
  `January February March April May June July August September October November December Monday Tuesday Wednesday
  Thursday Friday Saturday Sunday Mister Missis Madam Miss Saint Lord Lady Prince Princess King Queen God Christmas
  Easter North South East West Northern Southern Eastern Western Middle Central European Europeans Western States United English French Republic Kingdom
  Empire Emperor Pope Bishop Cardinal Doctor Professor Judge Justice Attorney General Chief Officer Director Chairman Secretary Governor
  Mayor Ambassador President Minister Council Councils Councilor Councilors Councillor Commission Committee Parliament Congress Senate Senator House
  Court University Institute Ministry Department Bank Union Party Church Army Navy Police Street Avenue Square Bridge River Lake Mount Island Islands
  Ocean Fort Port City State Province County District Region World League Club Association Federation Organization Agency Treaty Constitution
  Office Service Services Board Group Company Corporation Code Times Post News Journal Daily Herald Tribune Chancellor Premier Deputy Security
  Defence Defense Foreign Affairs Health Education Environment Agreement Convention Charter Declaration Fund Programme Program Government Treasury
  Internet Bible Christian Christians Muslim Muslims Jewish Jews Islamic Catholic Democrats Republicans Socialists Communist Communists`.split(
    /\s+/u,
  ),
);

/** Several of what an acronym stands for, and Roman numerals: `NGOs`, `XVIIth`. */
const NUMERALS_AND_ACRONYMS = /^(?:\p{Lu}+s|[IVXLC]+(?:st|nd|rd|th))$/u;

/** The names in a French text that ought to be found in its translation: no common word, no institution. */
export function findNames(text: string): { readonly words: readonly string[]; readonly codes: readonly string[] } {
  const plain = text.replace(/[\u00a0\u202f]/gu, ' ');
  const words = capitalizedWords(plain).filter(({ word, isFirst, isLone, isBare }) => {
    if (isFirst && (isLone || NO_NAME.test(word) || isFrench(word.replace(INFLECTION, '')))) return false;
    if (EXONYMS.has(foldName(word))) return (word.includes('-') || !isCommonNoun(word)) && !(isFirst && isFrench(word));
    return !isCommonNoun(word) && (isBare || !isFrench(word));
  });
  return { words: unique(words), codes: findCodes(plain) };
}

/** Any word before a number, `DE 1`, looks like a code in a text in capitals. */
function findCodes(text: string): readonly string[] {
  const codes = [...new Set(text.match(CODE) ?? [])];
  return /\p{Ll}{2}/u.test(text) ? codes : codes.filter((code) => !code.includes(' '));
}

/** The names in an English text that ought to be in the French one. */
export function findEnglishNames(text: string): readonly string[] {
  const words = capitalizedWords(text).filter(({ word, isFirst, isPart }) => {
    return (
      !isFirst &&
      !ENGLISH_CAPITALS.has(word) &&
      !NUMERALS_AND_ACRONYMS.test(word) &&
      !(isPart && isInDictionary(word.toLowerCase())) &&
      !word.split('-').some((part) => isEnglish(part))
    );
  });
  return unique(words);
}

interface CapitalizedWord {
  readonly word: string;
  /** Whether it stands where any word has a capital. */
  readonly isFirst: boolean;
  /** Whether no verb, no other name and no comma follows, as after most names that open a sentence. */
  readonly isLone: boolean;
  /** Whether another word with a capital stands beside it, as in titles. */
  readonly isPart: boolean;
  /** Whether it stands without an article, as names do: `à Compton`. */
  readonly isBare: boolean;
}

function capitalizedWords(text: string): readonly CapitalizedWord[] {
  return [...text.matchAll(CAPITALIZED)]
    .filter(([word]) => word.length >= MIN_LETTERS)
    .map(({ 0: word, index }) => {
      const before = text.slice(0, index);
      const isLone = !SUBJECT.test(text.slice(index + word.length));
      return {
        word,
        isFirst: BEGINNING.test(before),
        isLone,
        isPart: AFTER_CAPITAL.test(before) || BEFORE_CAPITAL.test(text.slice(index + word.length)),
        isBare: BARE.test(before) || (followsName(before) && !word.endsWith('s')),
      };
    });
}

/** Whether a name that is no French word stands right before: `Angelina Jolie`, but not `Grammy Awards`. */
function followsName(before: string): boolean {
  const [, previous] = /(?<![\p{L}-])(\p{Lu}\p{Ll}[\p{L}-]+) $/u.exec(before) ?? [];
  return previous !== undefined && !isFrench(previous) && !isCommonNoun(previous);
}

function isFrench(word: string): boolean {
  return word
    .split('-')
    .some(
      (part): boolean => LEXICON.french.get(stemWord(part))?.isCommon === true || FUNCTION_STEMS.fr.has(stemWord(part)),
    );
}

function isEnglish(word: string): boolean {
  return LEXICON.english.get(stemWord(word))?.isCommon === true || FUNCTION_STEMS.en.has(stemWord(word));
}

function unique(words: readonly CapitalizedWord[]): readonly string[] {
  return [...new Set(words.map(({ word }) => word))];
}
