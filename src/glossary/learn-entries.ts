import { extendTerm } from './extend-term.ts';
import { replacedWords } from './replaced-words.ts';

/** A sentence with the machine's English and the person's. */
export interface Correction {
  readonly source: string;
  readonly machine: string;
  readonly target: string;
}

/** An entry that corrections speak for; `french` is undefined where they do not show which words were meant. */
export interface Proposal {
  readonly kind: 'term' | 'name' | 'keep';
  readonly french: string | undefined;
  readonly machine: string;
  readonly english: string;
  /** How many corrections made this change. */
  readonly times: number;
  readonly example: string;
}

/**
 * What a glossary could learn from corrections. A name is found by its likeness to the correction; a term where two
 * sentences or more were corrected alike, as the longest phrase that these have in common and sentences translated
 * otherwise lack.
 */
export function learnEntries(corrections: readonly Correction[]): readonly Proposal[] {
  const changes = new Map<string, { machine: string; english: string; made: Set<Correction> }>();
  for (const correction of corrections) {
    for (const { before, after } of replacedWords(correction.machine, correction.target)) {
      const key = `${before.toLowerCase()}\0${after.toLowerCase()}`;
      const change = changes.get(key) ?? { machine: before, english: after, made: new Set() };
      change.made.add(correction);
      changes.set(key, change);
    }
  }
  return [...changes.values()]
    .map(({ machine, english, made }): Proposal => {
      const sources = [...made].map(({ source }) => source);
      const shared = { machine, english, times: made.size, example: sources[0] ?? '' };
      const name = findName(english, sources);
      if (name !== undefined) return { ...shared, kind: name === english ? 'keep' : 'name', french: name };
      const others = corrections.filter(({ target }) => !target.toLowerCase().includes(english.toLowerCase()));
      const french = made.size > 1 ? commonPhrase(sources, others) : undefined;
      if (french === undefined) return { ...shared, kind: 'term', french };
      const term = extendTerm({ machine, english }, [...made], countContentWords(french), LITTLE_WORDS);
      return { ...shared, ...term, kind: 'term', french };
    })
    .toSorted((a, b) => b.times - a.times);
}

const MAX_PHRASE_WORDS = 5;

const FUNCTION_WORDS = new Set(
  `a à au aux avec ce ces cette d dans de des du elle elles en est et il ils j je l la le les leur leurs lui m ma mais
  mes n ne nous on ont ou par pas pour qu que qui s sa se ses son sont sur t un une vous y`.split(/\s+/u),
);

/** English words that neither begin nor end a term. */
const LITTLE_WORDS = new Set(
  `a an and are as at be been by for from had has have he her his i in is it its my of on or our she that the their these they this
  those to was we were which who will with you your`.split(/\s+/u),
);

function countContentWords(french: string): number {
  return french.split(/[\s'’-]+/u).filter((word) => !FUNCTION_WORDS.has(word.toLowerCase())).length;
}

/** The capitalized words of every source that are most like `english`, if they are like it at all. */
function findName(english: string, sources: readonly string[]): string | undefined {
  if (!/^\p{Lu}/u.test(english)) return undefined;
  const count = english.split(' ').length;
  const names = sources.map((source) => {
    const words = source.match(/[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*/gu) ?? [];
    const phrases = words.map((_, k) => words.slice(k, k + count).join(' '));
    return phrases.filter((phrase) => /^\p{Lu}/u.test(phrase) && likeness(phrase, english) >= 0.5);
  });
  const [first = [], ...rest] = names;
  const common = first.filter((name) => rest.every((others) => others.includes(name)));
  return common.toSorted((a, b) => likeness(b, english) - likeness(a, english))[0];
}

/** Dice's coefficient of the two texts' letter pairs, accents aside: 1 for equal texts, 0 for nothing in common. */
function likeness(a: string, b: string): number {
  const pairs = (text: string) => {
    const bare = `^${text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()}$`;
    return Array.from({ length: bare.length - 1 }, (_, k) => bare.slice(k, k + 2));
  };
  const [left, right] = [pairs(a), new Set(pairs(b))];
  const common = left.filter((pair) => right.has(pair)).length;
  return (2 * common) / (left.length + right.size);
}

/** The longest phrase in all `sources` and in no other; it neither starts nor ends with a function word. */
function commonPhrase(sources: readonly string[], others: readonly Correction[]): string | undefined {
  const [first = new Map<string, string>(), ...rest] = sources.map(phrasesOf);
  const elsewhere = new Set(others.flatMap(({ source }) => [...phrasesOf(source).keys()]));
  const common = [...first].filter(([key]) => rest.every((phrases) => phrases.has(key)) && !elsewhere.has(key));
  return common.toSorted(([a], [b]) => b.split(' ').length - a.split(' ').length || b.length - a.length)[0]?.[1];
}

/** The phrases of `text` as they stand there, by their words without endings of number. */
function phrasesOf(text: string): ReadonlyMap<string, string> {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  const phrases = new Map<string, string>();
  for (const [k, start] of words.entries()) {
    for (const [length, end] of words.slice(k, k + MAX_PHRASE_WORDS).entries()) {
      const phrase = text.slice(start.index, end.index + end[0].length);
      if (/[^\p{L}\p{M}\p{N}\s'’-]/u.test(phrase)) break;
      if ([start, end].some((word) => FUNCTION_WORDS.has(word[0].toLowerCase()))) continue;
      const bare = words.slice(k, k + length + 1).map((word) => word[0].toLowerCase().replace(/[sx]$/u, ''));
      phrases.set(bare.join(' '), phrase);
    }
  }
  return phrases;
}
