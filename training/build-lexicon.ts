import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { contentWords } from '../src/check/lexicon/content-words.ts';

/**
 * Prints src/check/lexicon/entries.txt: which English stems translate which French ones, learned from French<TAB>English
 * lines by IBM model 1 (Brown et al. 1993) in both directions. Usage: tsx training/build-lexicon.ts PAIRS.tsv[.gz][:LINES]…
 */
const ITERATIONS = 5;
const MIN_COUNT = 4;
const MAX_WORDS = 40;
const MAX_VOCABULARY = 2 ** 16;
/** Slots of the table of pairs, a power of two. */
const SLOTS = 2 ** 24;
const MAX_TRANSLATIONS = 10;
const MIN_PROBABILITY = 0.01;
/** Taken for the probability in one direction where it is below the least. */
const UNSEEN = 0.005;
/** Least product of the probabilities in both directions: a translation is likely in one or fair in both. */
const MIN_SCORE = 0.0012;
/** A stem capitalized inside sentences more often than this is a name, and is written so. */
const NAME_SHARE = 0.6;

/** Numbers of the stems that a sentence has, each once. */
type Stems = readonly number[];

/** How often each stem, by language, stands inside a sentence, and how often with a capital. */
const cases = { fr: new Map<string, [number, number]>(), en: new Map<string, [number, number]>() };
const lines = process.argv.slice(2).flatMap(readPairs);
const french = countStems(lines.map(([stems]) => stems));
const english = countStems(lines.map(([, stems]) => stems));
const pairs = lines.map(([left, right]) => [numbersOf(left, french), numbersOf(right, english)] as const);
const forward = learn(pairs);
const backward = learn(pairs.map(([left, right]) => [right, left] as const));
process.stdout.write(`${collectEntries().join('\n')}\n`);

function readPairs(argument: string): readonly (readonly [readonly string[], readonly string[]])[] {
  const [path = '', limit] = argument.split(':');
  const bytes = readFileSync(path);
  const all = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  const step = limit === undefined ? 1 : Math.max(1, all.length / Number(limit));
  return all
    .filter((_, k) => Math.floor(k / step) !== Math.floor((k - 1) / step))
    .map((line) => {
      const [left = '', right = ''] = line.split('\t');
      return [stemsOf(left, 'fr'), stemsOf(right, 'en')];
    });
}

function stemsOf(text: string, language: 'fr' | 'en'): readonly string[] {
  const words = contentWords(text, language).slice(0, MAX_WORDS);
  for (const { text, stem } of words.slice(1)) {
    const [capitals, all] = cases[language].get(stem) ?? [0, 0];
    cases[language].set(stem, [capitals + (/^\p{Lu}/u.test(text) ? 1 : 0), all + 1]);
  }
  return [...new Set(words.map(({ stem }) => stem))];
}

/** `stem` with a capital where it is a name. */
function inItsCase(stem: string, language: 'fr' | 'en'): string {
  const [capitals, all] = cases[language].get(stem) ?? [0, 1];
  return capitals > NAME_SHARE * all ? stem.charAt(0).toUpperCase() + stem.slice(1) : stem;
}

/** Stems seen often enough, with their numbers from 1; 0 is the empty word. */
function countStems(sentences: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const stem of sentences.flat()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const frequent = [...counts].filter(([, count]) => count >= MIN_COUNT).sort((a, b) => b[1] - a[1]);
  return new Map(frequent.slice(0, MAX_VOCABULARY - 1).map(([stem], k) => [stem, k + 1]));
}

function numbersOf(stems: readonly string[], vocabulary: ReadonlyMap<string, number>): Stems {
  return stems.flatMap((stem) => vocabulary.get(stem) ?? []);
}

/** P(target | source) of the pairs that occur, as `[source, target, probability]`, by expectation maximization. */
function learn(pairs: readonly (readonly [Stems, Stems])[]): readonly (readonly [number, number, number])[] {
  const keys = new Uint32Array(SLOTS);
  let probabilities = new Float32Array(SLOTS).fill(1);
  const find = (source: number, target: number): number => {
    const key = source * MAX_VOCABULARY + target;
    let slot = Math.imul(key, 0x9e3779b1) >>> 8;
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (SLOTS - 1);
    keys[slot] = key;
    return slot;
  };
  for (let k = 0; k < ITERATIONS; k++) {
    const counts = new Float32Array(SLOTS);
    const totals = new Float64Array(MAX_VOCABULARY);
    for (const [left, targets] of pairs) {
      const sources = [0, ...left];
      for (const target of targets) {
        const slots = sources.map((source) => find(source, target));
        let sum = 0;
        for (const slot of slots) sum += probabilities[slot] ?? 0;
        for (let i = 0; i < slots.length; i++) {
          const share = (probabilities[slots[i] ?? 0] ?? 0) / sum;
          counts[slots[i] ?? 0]! += share;
          totals[sources[i] ?? 0]! += share;
        }
      }
    }
    for (let slot = 0; slot < SLOTS; slot++) {
      if (counts[slot]) counts[slot]! /= totals[Math.floor((keys[slot] ?? 0) / MAX_VOCABULARY)] ?? 1;
    }
    probabilities = counts;
    process.stderr.write(`iteration ${k + 1}\n`);
  }
  const found: (readonly [number, number, number])[] = [];
  for (let slot = 0; slot < SLOTS; slot++) {
    const probability = probabilities[slot] ?? 0;
    const source = Math.floor((keys[slot] ?? 0) / MAX_VOCABULARY);
    if (source > 0 && probability >= MIN_PROBABILITY) found.push([source, (keys[slot] ?? 0) % MAX_VOCABULARY, probability]);
  }
  return found;
}

/** `french english english…`, one French stem a line, its likeliest translations first. */
function collectEntries(): readonly string[] {
  const names = { french: ['', ...french.keys()], english: ['', ...english.keys()] };
  const found = new Map<number, Map<number, number>>();
  for (const [left, right, probability] of forward) {
    found.set(left, (found.get(left) ?? new Map<number, number>()).set(right, probability * UNSEEN));
  }
  for (const [right, left, probability] of backward) {
    const translations = found.get(left) ?? new Map<number, number>();
    found.set(left, translations.set(right, probability * ((translations.get(right) ?? UNSEEN ** 2) / UNSEEN)));
  }
  return [...found].flatMap(([left, translations]) => {
    const likely = [...translations].filter(([, score]) => score >= MIN_SCORE).sort((a, b) => b[1] - a[1]);
    const best = likely.slice(0, MAX_TRANSLATIONS).map(([right]) => inItsCase(names.english[right] ?? '', 'en'));
    return best.length === 0 ? [] : [[inItsCase(names.french[left] ?? '', 'fr'), ...best].join(' ')];
  }).sort();
}
