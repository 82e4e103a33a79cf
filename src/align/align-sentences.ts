import { type Evidence, gatherEvidence } from './gather-evidence.ts';
import { BEADS, lengthCost } from './length-cost.ts';
import { trainLexicon } from './train-lexicon.ts';
import { wordsOf } from './word-keys.ts';

/** Indices of sentences that translate each other; one side is empty where a sentence has no counterpart. */
export interface SentenceBead {
  readonly source: readonly number[];
  readonly target: readonly number[];
}

export interface AlignSentencesOptions {
  /** Length alone, as Gale & Church 1993: the baseline of the bench. */
  readonly lengthOnly?: boolean;
  /** Whether a sentence, by its index, is the first of its block; where both sides say so, beads tend to start. */
  readonly startsBlock?: { readonly source: (k: number) => boolean; readonly target: (k: number) => boolean };
}

interface Side {
  readonly lengths: readonly number[];
  readonly words: readonly (readonly string[])[];
}

/** How far from the straight line from start to end, in sentences, the first pass looks. */
const MIN_BAND = 60;

/** Pairs that a lexicon can be learned from. */
const MIN_PAIRS = 30;

/** How far from the first pass's path the later ones look. */
const NARROW_BAND = 25;

/**
 * Aligns two texts sentence by sentence, in order, n:m: by length (Gale & Church 1993) and by words. Words first count by
 * figures, names and cognates; then a lexicon is learned from the pairs found so far (Moore 2002) and all is
 * aligned again, twice. Time and memory grow with the number of sentences, not with its square.
 */
export function alignSentences(
  source: readonly string[],
  target: readonly string[],
  { lengthOnly = false, startsBlock }: AlignSentencesOptions = {},
): readonly SentenceBead[] {
  const [from, into] = [sideOf(source), sideOf(target)];
  const ratio = sum(into.lengths) / Math.max(1, sum(from.lengths)) || 1;
  const width = Math.max(MIN_BAND, Math.abs(source.length - target.length) * 2, Math.ceil(source.length / 12));
  const slope = target.length / Math.max(1, source.length);
  const blocks: Evidence = (i0, i1, j0, j1) => (startsBlock ? judgeBlocks(startsBlock, i0, i1, j0, j1) : 0);
  const withBlocks =
    (words: Evidence): Evidence =>
    (...ends) =>
      words(...ends) + blocks(...ends);
  const straight = (i: number) => Math.round(i * slope);
  let beads = findPath(
    from,
    into,
    ratio,
    lengthOnly ? blocks : withBlocks(gatherEvidence(from.words, into.words, undefined)),
    straight,
    width,
  );
  for (let pass = 0; pass < 2 && !lengthOnly; pass += 1) {
    const pairs = beads.filter((bead) => bead.source.length === 1 && bead.target.length === 1);
    // Fewer teach a lexicon nothing but what was guessed already.
    if (pairs.length < MIN_PAIRS) break;
    const lexicon = trainLexicon(
      pairs.map((bead) => [from.words[bead.source[0] ?? 0] ?? [], into.words[bead.target[0] ?? 0] ?? []]),
    );
    const middles = middlesOf(beads, source.length);
    beads = findPath(
      from,
      into,
      ratio,
      gatherEvidence(from.words, into.words, lexicon),
      (i) => middles[i] ?? 0,
      NARROW_BAND,
    );
  }
  return beads;
}

/** In nats: for a bead that starts a block on both sides, against one that starts a block on one or runs across blocks. */
function judgeBlocks(
  starts: NonNullable<AlignSentencesOptions['startsBlock']>,
  i0: number,
  i1: number,
  j0: number,
  j1: number,
): number {
  let gain = starts.source(i0) === starts.target(j0) ? (starts.source(i0) ? 1.5 : 0) : -1;
  for (let i = i0 + 1; i < i1; i += 1) if (starts.source(i)) gain -= 2;
  for (let j = j0 + 1; j < j1; j += 1) if (starts.target(j)) gain -= 2;
  return gain;
}

function sideOf(sentences: readonly string[]): Side {
  return { lengths: sentences.map((s) => Math.max(1, s.length)), words: sentences.map(wordsOf) };
}

/** Where on the target side the path stands before each source sentence, and at the end. */
function middlesOf(beads: readonly SentenceBead[], count: number): readonly number[] {
  const middles: number[] = new Array(count + 1).fill(0);
  let [i, j] = [0, 0];
  for (const bead of beads) {
    for (let k = 0; k < bead.source.length; k += 1) middles[i + k] = j;
    i += bead.source.length;
    j += bead.target.length;
    middles[i] = j;
  }
  return middles;
}

/** The cheapest way through both texts, of beads, that stays within `width` of `middle`. */
function findPath(
  from: Side,
  into: Side,
  ratio: number,
  evidence: Evidence,
  middle: (i: number) => number,
  width: number,
): readonly SentenceBead[] {
  const [n, m] = [from.lengths.length, into.lengths.length];
  const lows = Array.from({ length: n + 1 }, (_, i) => Math.max(0, Math.min(middle(i) - width, m)));
  const highs = Array.from({ length: n + 1 }, (_, i) => (i === n ? m : Math.min(m, Math.max(0, middle(i)) + width)));
  const costs = lows.map((low, i) => new Float64Array((highs[i] ?? 0) - low + 1).fill(Infinity));
  const steps = lows.map((low, i) => new Uint8Array((highs[i] ?? 0) - low + 1));
  const at = (i: number, j: number) => costs[i]?.[j - (lows[i] ?? 0)] ?? Infinity;
  const first = costs[0];
  if (first) first[0] = 0;
  for (let i = 0; i <= n; i += 1) {
    const low = lows[i] ?? 0;
    for (let j = low; j <= (highs[i] ?? 0); j += 1) {
      for (const [k, [[di, dj], prior]] of BEADS.entries()) {
        if (di > i || dj > j) continue;
        const before = at(i - di, j - dj);
        if (before === Infinity) continue;
        const cost = before + prior + beadCost(from, into, ratio, evidence, i - di, i, j - dj, j);
        if (cost < at(i, j)) {
          (costs[i] as Float64Array)[j - low] = cost;
          (steps[i] as Uint8Array)[j - low] = k;
        }
      }
    }
  }
  const beads: SentenceBead[] = [];
  for (let [i, j] = [n, m]; i > 0 || j > 0; ) {
    const [di, dj] = BEADS[steps[i]?.[j - (lows[i] ?? 0)] ?? 0]?.[0] ?? [1, 1];
    beads.push({ source: range(i - di, i), target: range(j - dj, j) });
    i -= di;
    j -= dj;
  }
  return beads.reverse();
}

function beadCost(
  from: Side,
  into: Side,
  ratio: number,
  evidence: Evidence,
  i0: number,
  i1: number,
  j0: number,
  j1: number,
): number {
  if (i0 === i1 || j0 === j1) return 3;
  let [length, other] = [0, 0];
  for (let i = i0; i < i1; i += 1) length += from.lengths[i] ?? 0;
  for (let j = j0; j < j1; j += 1) other += into.lengths[j] ?? 0;
  return lengthCost(length, other, ratio) - evidence(i0, i1, j0, j1);
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, k) => from + k);
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
