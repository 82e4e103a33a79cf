import type { Vocabulary } from './vocabulary.ts';
import { keyOf } from './word-keys.ts';
import { tableOf, type WordTables } from './word-table.ts';

/** What may translate a French word, the likeliest first, as words of `wordsOf` or their beginnings; nothing if unknown. */
export type Dictionary = (french: string) => readonly string[];

/** How sure it is that two words translate each other, by what they have in common. */
const SAME_FIGURE = 0.9;
const SAME_WORD = 0.7;
const SAME_BEGINNING = 0.3;
/** For the first translation of a dictionary, less for each one after it. */
const IN_DICTIONARY = 0.5;

/** Letters by which a dictionary's stems are compared. */
const STEM_LETTERS = 6;

/** What words say without any text: figures, names and cognates, and a dictionary. */
export function guessLexicon(source: Vocabulary, target: Vocabulary, dictionary: Dictionary): WordTables {
  const byKey = groupBy(target.words, (word) => keyOf(word));
  const byStem = groupBy(target.words, (word) => word.slice(0, STEM_LETTERS));
  const pairs: [number, number, number][] = [];
  for (const [f, french] of source.words.entries()) {
    const found = new Map<number, number>();
    const add = (e: number, p: number) => found.set(e, Math.max(found.get(e) ?? 0, p));
    for (const e of byKey.get(keyOf(french) ?? '') ?? []) add(e, likeness(french, target.words[e] ?? ''));
    for (const [rank, stem] of dictionary(french).entries()) {
      for (const e of byStem.get(stem) ?? []) add(e, IN_DICTIONARY / (1 + rank));
    }
    for (const [e, p] of found) pairs.push([f, e, p]);
  }
  return {
    forward: tableOf(source.words.length, pairs, 0),
    backward: tableOf(
      target.words.length,
      pairs.map(([f, e, p]) => [e, f, p]),
      0,
    ),
  };
}

function likeness(french: string, english: string): number {
  if (french === english) return /^\d/u.test(french) ? SAME_FIGURE : SAME_WORD;
  return SAME_BEGINNING;
}

function groupBy(words: readonly string[], keyOfWord: (word: string) => string | undefined) {
  const groups = new Map<string, number[]>();
  for (const [k, word] of words.entries()) {
    const key = keyOfWord(word);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(k);
    else groups.set(key, [k]);
  }
  return groups;
}
