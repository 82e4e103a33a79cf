import type { Lexicon } from './train-lexicon.ts';
import { keyOf } from './word-keys.ts';

/** Gain, in nats, of source sentences [i0, i1) and target sentences [j0, j1) translating each other. */
export type Evidence = (i0: number, i1: number, j0: number, j1: number) => number;

/** What the words of a pair of sentences say: the weight of each source word's match, and which target words have one. */
interface PairMatches {
  readonly weights: Float32Array;
  readonly matched: Uint8Array;
}

/** A word without a counterpart counts against by this, in nats; one with a counterpart counts at most so much for. */
const MISSING = 0.2;
const MOST = 4;

/**
 * Evidence by words: figures, names and cognates by their keys, other words by `lexicon`. A word counts once, on whichever
 * of several sentences it has its counterpart.
 */
export function gatherEvidence(
  source: readonly (readonly string[])[],
  target: readonly (readonly string[])[],
  lexicon: Lexicon | undefined,
): Evidence {
  const rarity = measureRarity([...source, ...target]);
  const places = target.map((words) => {
    const byWord = new Map<string, number>();
    for (const [k, word] of words.entries()) {
      byWord.set(word, k);
      const key = keyOf(word);
      if (key !== undefined) byWord.set(`=${key}`, k);
    }
    return byWord;
  });
  const rows = new Map(
    [...(lexicon ?? [])].map(([word, row]) => [word, [...row].sort((a, b) => b[1] - a[1]).slice(0, 8)]),
  );
  const cache = new Map<number, PairMatches>();
  const matchPair = (i: number, j: number): PairMatches => {
    const id = i * target.length + j;
    const known = cache.get(id);
    if (known) return known;
    const words = source[i] ?? [];
    const weights = new Float32Array(words.length);
    const matched = new Uint8Array(target[j]?.length ?? 0);
    for (const [k, word] of words.entries()) {
      const key = keyOf(word);
      const same = key === undefined ? undefined : places[j]?.get(`=${key}`);
      if (same !== undefined) {
        weights[k] = (rarity.get(word) ?? 0) + Math.log(0.5);
        matched[same] = 1;
        continue;
      }
      const [translation, p] = rows.get(word)?.find(([english]) => places[j]?.has(english)) ?? [];
      if (translation === undefined || p === undefined) continue;
      weights[k] = (rarity.get(word) ?? 0) + Math.log(p);
      matched[places[j]?.get(translation) ?? 0] = 1;
    }
    const pair = { weights, matched };
    cache.set(id, pair);
    return pair;
  };
  return (i0, i1, j0, j1) => {
    let gain = 0;
    let others = 1;
    for (let j = j0; j < j1; j += 1) others += target[j]?.length ?? 0;
    // Any one of the target's words may be the counterpart (Brown et al. 1993): among more of them it proves less.
    const chance = Math.log(others);
    for (let i = i0; i < i1; i += 1) {
      for (let k = 0; k < (source[i]?.length ?? 0); k += 1) {
        let best = 0;
        for (let j = j0; j < j1; j += 1) best = Math.max(best, matchPair(i, j).weights[k] ?? 0);
        gain += best > 0 ? Math.min(MOST, Math.max(0, best - chance)) : -MISSING;
      }
    }
    for (let j = j0; j < j1; j += 1) {
      for (let k = 0; k < (target[j]?.length ?? 0); k += 1) {
        let isMatched = false;
        for (let i = i0; i < i1 && !isMatched; i += 1) isMatched = matchPair(i, j).matched[k] === 1;
        if (!isMatched) gain -= MISSING;
      }
    }
    return gain;
  };
}

/** Negative log of each word's share of all; words with one key share it. */
function measureRarity(sentences: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const words = sentences.flat();
  for (const word of words) counts.set(keyOf(word) ?? word, (counts.get(keyOf(word) ?? word) ?? 0) + 1);
  return new Map(words.map((word) => [word, Math.log(words.length / (counts.get(keyOf(word) ?? word) ?? 1))]));
}
