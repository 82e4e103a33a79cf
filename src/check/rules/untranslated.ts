import { findAddresses } from '../../document/find-addresses.ts';
import { isFrenchAlone } from '../lexicon/lexicon.ts';
import type { GroupTexts } from '../rule.ts';
import { isInDictionary } from '../spelling/is-english-word.ts';

/** Frequent French words that are no English words. */
const FRENCH_WORDS = new Set(
  `le la les des du une et est dans que qui pour avec aux au ce cette ces ont été était sont ne pas il elle ils elles nous
  vous leur leurs mais ou où dont par sur sous chez très aussi être avoir fait comme sans entre après avant selon
  depuis cela celui celle ceux qu l n ainsi alors donc si tout tous toute toutes fait faut peut jusqu lors chaque`.split(
    /\s+/u,
  ),
);

const MIN_WORDS = 6;
const MIN_FRENCH_WORDS = 3;
const MAX_FRENCH_SHARE = 0.1;

/** A stretch of so many words that both sides have, most of them without a capital, is no title. */
const MIN_COPIED_WORDS = 4;
const MIN_SMALL_WORDS = 3;

/** Words with an accent that are English too. */
const ENGLISH_ACCENTS = new Set(
  `café cafés cliché clichés fiancé fiancée résumé protégé naïve façade façades décor déjà entrée début élite détente
  communiqué communiqués crème crêpe crêpes soirée passé risqué touché vis-à-vis mêlée raison d'être exposé première blasé consommé purée séance
  matinée pâté émigré émigrés habitué sauté señor à`.split(/\s+/u),
);

const MIN_LETTERS = 5;

/** What is in Greek or Cyrillic letters is no French, and is kept on purpose. */
const LATIN = /^[\p{Script=Latin}\p{M}]+$/u;

/** Endings of verbs that no English word has: `pourraient`. */
const FRENCH_ENDING = /(?:[^q]u|[^u])(?:aient|rait|rais|ssent|euses?|eaux|elles|iez)$/u;

/** Finds an English text that is the French one, or still French in part. */
export function checkUntranslated(texts: GroupTexts): string | undefined {
  const { source, target } = withoutAddresses(texts);
  const words = wordsOf(target);
  const french = words.filter((word) => FRENCH_WORDS.has(word)).length;
  const same = words.join(' ') === wordsOf(source).join(' ');
  if (same && words.length >= MIN_WORDS && french > 0) return 'the sentence was left in French';
  if (french >= MIN_FRENCH_WORDS && french > MAX_FRENCH_SHARE * words.length) {
    return 'the translation still holds French';
  }
  const stretch = findCopiedStretch(source, target);
  if (stretch !== undefined) return `the translation still holds French: "${stretch}"`;
  const copied = findCopiedWords(source, target);
  return copied.length === 0 ? undefined : `left in French: ${copied.join(', ')}`;
}

/** An address is the same in any language; the longest first, since one may begin another. */
function withoutAddresses({ source, target }: GroupTexts): GroupTexts {
  const addresses = findAddresses(source).toSorted((left, right) => right.length - left.length);
  const strip = (text: string) => addresses.reduce((rest, address) => rest.replaceAll(address, '·'), text);
  return { source: strip(source), target: strip(target) };
}

/** A quotation of one word, unless it is the word itself that is spoken of: `le mot « ami »`. */
const QUOTED_WORD =
  /(?<!(?:mots?|termes?|noms?|verbes?|expressions?|adjectifs?|appelée?s?|dite?s?) ?)["“«]\s?(\p{Ll}+)\s?["”»]/gu;

/** Words that stand in both as they are though English has no such word; in quotation marks only those that no dictionary has. */
function findCopiedWords(source: string, target: string): readonly string[] {
  const french = new Set(source.match(/(?<![\p{L}'’-])\p{Ll}+(?![\p{L}'’-])/gu));
  const quoted = [...source.matchAll(QUOTED_WORD)].flatMap(([, word = '']) =>
    target.includes(`"${word}"`) ? [word] : [],
  );
  const english = [...new Set(target.match(/(?<![\p{L}'’"“«-])\p{Ll}+(?![\p{L}'’"”»-])/gu))];
  const mayBeLeft = (word: string) => french.has(word) && !ENGLISH_ACCENTS.has(word) && LATIN.test(word);
  return [
    ...quoted.filter((word) => mayBeLeft(word) && isFrenchAlone(word) && !isInDictionary(word)),
    ...english.filter((word) => {
      if (word.length < MIN_LETTERS || !mayBeLeft(word)) return false;
      if (FRENCH_WORDS.has(word)) return true;
      return /\P{ASCII}/u.test(word) || isFrenchAlone(word) || FRENCH_ENDING.test(word);
    }),
  ];
}

function findCopiedStretch(source: string, target: string): string | undefined {
  const french = ` ${(source.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
  const words = target.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.flatMap((_, k) => {
    const stretch = words.slice(k, k + MIN_COPIED_WORDS);
    const small = stretch.filter((word) => /^\p{Ll}/u.test(word));
    const isFrench = small.length >= MIN_SMALL_WORDS && small.some((word) => FRENCH_WORDS.has(word));
    return stretch.length === MIN_COPIED_WORDS && isFrench && french.includes(` ${stretch.join(' ')} `)
      ? [stretch.join(' ')]
      : [];
  })[0];
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}
