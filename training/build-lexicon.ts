import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Language } from '../src/document/article.ts';
import { areCognate, coverWords } from '../src/check/coverage/cover-words.ts';
import { contentWords } from '../src/check/lexicon/content-words.ts';
import { parseLexicon } from '../src/check/lexicon/parse-lexicon.ts';
import { stemWord } from '../src/check/lexicon/stem-word.ts';
import { learnTranslations } from './lexicon/learn-translations.ts';
import { readDictionary, readHomographs } from './lexicon/read-dictionary.ts';

/**
 * Prints src/check/lexicon/entries.ts: which English stems translate which French ones, learned from French<TAB>English
 * lines (.tsv.gz) and taken from dictionaries (Wiktionary's .csv, a model's lexicon.tsv), and how often each stem is
 * covered in those lines. Usage: tsx training/build-lexicon.ts FILE[:LINES]… (training/README.md tells which)
 */
const MAX_WORDS = 40;
const MAX_TRANSLATIONS = 14;
/** A stem capitalized inside sentences more often than this is a name, and is written so. */
const NAME_SHARE = 0.6;
/** Stems that the texts have less often are known from dictionaries alone. */
const MIN_SEEN = 3;
/** How many sightings the usual coverage counts for beside a stem's own. */
const PRIOR_COUNT = 5;
const USUAL_COVERAGE = 0.75;
const MIN_HOMOGRAPH_LETTERS = 5;
/** An English text may hold a French word by oversight: less often than this, as a share of the French, it is no English word. */
const LEFTOVER_SHARE = 0.03;
/** Stems are printed so many a line where nothing else stands on it. */
const LINE_STEMS = 16;

type Pair = readonly [french: string, english: string];

const files = process.argv.slice(2).map((argument) => argument.split(':'));
const isText = ([path = '']: readonly string[]) => path.endsWith('.gz');
const pairs = files.filter(isText).flatMap(([path = '', lines]) => readPairs(path, lines));
const dictionary = files.filter((file) => !isText(file)).flatMap(([path = '']) => readDictionary(path));

const [inFrenchCase, inEnglishCase] = [createCaser(0, 'fr'), createCaser(1, 'en')];
const translations = learnTranslations(pairs.map(([french, english]) => [stemsOf(french, 'fr'), stemsOf(english, 'en')]));
for (const [french, english] of dictionary) {
  const known = translations.get(french) ?? [];
  if (!known.includes(english)) translations.set(french, [...known, english].slice(0, MAX_TRANSLATIONS));
}
const englishStems = [...new Set([...translations.values()].flat())].sort();
// Words that begin alike are taken for translations anyway.
for (const [french, english] of translations) translations.set(french, english.filter((stem) => !areCognate(french, stem)));
const uncounted = parseLexicon(
  [...translations].map(([french, english]) => [`${french}0`, ...english].join(' ')).join('\n'),
  englishStems.map((stem) => `${stem}0`).join(' '),
);
const coverage = { fr: createCounter(), en: createCounter() };
for (const [source, target] of pairs) {
  const { french, english } = coverWords({ source, target }, uncounted);
  for (const { stem, isCovered } of french) coverage.fr.add(stem, isCovered === true);
  for (const { stem, isCovered } of english) coverage.en.add(stem, isCovered === true);
}
const french = [...translations]
  .sort(([left], [right]) => (left < right ? -1 : 1))
  .map(([stem, english]) => [inFrenchCase(stem) + coverage.fr.tenths(stem), ...english].join(' '))
  .filter((entry) => !entry.startsWith('-') || entry.includes(' '));
// What only dictionaries have is known from the translations.
const english = englishStems
  .map((stem) => inEnglishCase(stem) + coverage.en.tenths(stem))
  .filter((entry) => !entry.startsWith('-'));
const known = new Set(french.map((entry) => stemWord(entry.replace(/\d.*/u, ''))));
const homographs = findHomographs().filter((word) => known.has(stemWord(word)));
process.stdout.write(`// Made by training/build-lexicon.ts; CC BY-SA 3.0, see docs/checks.md for whose words these are.
/** Stems with their coverage in tenths and what may translate them; names have a capital, what only dictionaries have a dash. */
export const FRENCH = \`${french.join('\n')}\`;

/** Stems that texts have, with their coverage in tenths. */
export const ENGLISH = \`${inLines(english)}\`;

/** Words that both languages write alike. */
export const HOMOGRAPHS = \`${inLines(homographs)}\`;
`);

function inLines(words: readonly string[]): string {
  return words.flatMap((_, k) => (k % LINE_STEMS === 0 ? [words.slice(k, k + LINE_STEMS).join(' ')] : [])).join('\n');
}

/** Words in small letters that the texts have on both sides, or that a dictionary translates by themselves. */
function findHomographs(): readonly string[] {
  const [inFrench, inEnglish] = ([0, 1] as const).map((side) => countForms(pairs.map((pair) => pair[side])));
  const words = [...(inFrench ?? [])].flatMap(([word, count]) => {
    const times = inEnglish?.get(word) ?? 0;
    return times >= MIN_SEEN && times >= count * LEFTOVER_SHARE ? [word] : [];
  });
  const dictionaries = files.filter((file) => !isText(file)).flatMap(([path = '']) => readHomographs(path));
  return [...new Set([...words, ...dictionaries])].filter((word) => word.length >= MIN_HOMOGRAPH_LETTERS).sort();
}

function countForms(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of texts.flatMap((text) => [...text.matchAll(/(?<![\p{L}'’-])\p{Ll}+(?![\p{L}'’-])/gu)])) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function readPairs(path: string, limit: string | undefined): readonly Pair[] {
  const all = gunzipSync(readFileSync(path)).toString('utf8').split('\n');
  const step = limit === undefined ? 1 : Math.max(1, all.length / Number(limit));
  return all
    .filter((_, k) => Math.floor(k / step) !== Math.floor((k - 1) / step))
    .map((line): Pair => {
      const [french = '', english = ''] = line.split('\t');
      return [french, english];
    });
}

function stemsOf(text: string, language: Language): readonly string[] {
  const words = contentWords(text, language).slice(0, MAX_WORDS);
  return [...new Set(words.map(({ stem }) => stem))];
}

/** Gives a stem a capital where it mostly has one inside a sentence, and a dash where the texts hardly have it. */
function createCaser(side: 0 | 1, language: Language): (stem: string) => string {
  const counts = new Map<string, { capitals: number; all: number }>();
  for (const pair of pairs) {
    for (const { text, stem } of contentWords(pair[side], language).slice(1)) {
      const count = counts.get(stem) ?? { capitals: 0, all: 0 };
      if (/^\p{Lu}/u.test(text)) count.capitals += 1;
      count.all += 1;
      counts.set(stem, count);
    }
  }
  return (stem) => {
    const { capitals, all } = counts.get(stem) ?? { capitals: 0, all: 0 };
    if (capitals > NAME_SHARE * all) return stem.charAt(0).toUpperCase() + stem.slice(1);
    return all - capitals < MIN_SEEN ? `-${stem}` : stem;
  };
}

/** Counts how often a stem is covered, and gives it in tenths, 9 at most. */
function createCounter() {
  const counts = new Map<string, { covered: number; all: number }>();
  return {
    add(stem: string, isCovered: boolean): void {
      const count = counts.get(stem) ?? { covered: 0, all: 0 };
      if (isCovered) count.covered += 1;
      count.all += 1;
      counts.set(stem, count);
    },
    tenths(stem: string): number {
      const { covered, all } = counts.get(stem) ?? { covered: 0, all: 0 };
      const share = (covered + PRIOR_COUNT * USUAL_COVERAGE) / (all + PRIOR_COUNT);
      return Math.min(9, Math.round(10 * share));
    },
  };
}
