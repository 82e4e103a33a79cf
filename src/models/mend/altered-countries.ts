import { editDistance } from '../../document/edit-distance.ts';
import { fold } from '../../document/fold.ts';
import type { Replacement } from './replace-spans.ts';

/** French names of countries that are first names or other words as well. */
const AMBIGUOUS = new Set(['Dominique', 'Maurice', 'Grenade']);

/** What newspapers write where Unicode's CLDR has another name. */
const COMMON: Readonly<Record<string, string>> = { Turquie: 'Turkey' };

/** By French name, the countries and territories whose names are one word in both languages, and not the same one. */
const COUNTRIES = readCountries();
/** By English name, the French one. */
const FRENCH = new Map([...COUNTRIES].map(([french, english]) => [english, french]));

/** Peoples whose names do not begin as their countries' do. */
const PEOPLES: Readonly<Record<string, string>> = {
  Denmark: 'Danish',
  Finland: 'Finnish',
  Ireland: 'Irish',
  Poland: 'Polish',
  Switzerland: 'Swiss',
};

const NAME = /(?<![\p{L}-])\p{Lu}\p{L}+(?![\p{L}-])/gu;

/** Of the longer of two names, the share of letters that a misspelling may differ in. */
const MISSPELT = 0.25;
/** What a people's name leaves of its country's: Lithuanian of Lithuania, Turkish of Turkey. */
const ENDING_LETTERS = 2;
const STEM_LETTERS = 3;

/**
 * Where `translation` names a country of `source` by a misspelling, half in French, or has another country in its place, and
 * names it nowhere rightly: "Lituania" for Lituanie, "Slovenia" for Slovaquie.
 */
export function findAlteredCountries(source: string, translation: string): readonly Replacement[] {
  const named = new Set(source.match(NAME));
  const words = [...translation.matchAll(NAME)];
  const lost = [...named].flatMap((french) => {
    const english = COUNTRIES.get(french);
    return english && !words.some(([word]) => isOf(english, word)) ? [{ french, english }] : [];
  });
  // Of two that are lost there is no telling which a wrong one stands for.
  const [country, ...others] = lost;
  if (!country || others.length > 0) return [];
  const { french, english } = country;
  const wrong = words.filter(([word]) => {
    if (word === french) return true;
    return !named.has(word) && (isOtherCountry(word, source) || isLike(word, english) || isLike(word, french));
  });
  return wrong.map(({ 0: word, index }) => ({ span: { start: index, end: index + word.length }, text: english }));
}

/** Whether `word` is the country or its people. */
function isOf(english: string, word: string): boolean {
  const stem = english.slice(0, Math.max(STEM_LETTERS, english.length - ENDING_LETTERS));
  return word.startsWith(stem) || word === PEOPLES[english];
}

/** Whether `word` is a country that the source has neither by name nor by its people: `le président roumain`. */
function isOtherCountry(word: string, source: string): boolean {
  const french = FRENCH.get(word);
  if (french === undefined) return false;
  const beginning = fold(french).slice(0, STEM_LETTERS);
  return !(fold(source).match(/\p{L}+/gu) ?? []).some((other) => other.startsWith(beginning));
}

function isLike(word: string, name: string): boolean {
  const [left, right] = [fold(word), fold(name)];
  return editDistance(left, right) <= MISSPELT * Math.max(left.length, right.length);
}

/** Of Unicode's CLDR, which the runtime carries. */
function readCountries(): ReadonlyMap<string, string> {
  const names = (locale: string) => new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  const [french, english] = [names('fr'), names('en')];
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const isWord = (name: string) => /^\p{Lu}\p{L}+$/u.test(name);
  return new Map(
    codes
      .map((code) => [french.of(code) ?? '', english.of(code) ?? ''] as const)
      .map(([name, other]) => [name, COMMON[name] ?? other] as const)
      .filter(([name, other]) => isWord(name) && isWord(other) && name !== other && !AMBIGUOUS.has(name)),
  );
}
