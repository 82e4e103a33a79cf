import { findPath, type PathCosts, type SentenceBead } from './find-path.ts';
import { type Dictionary, guessLexicon } from './guess-lexicon.ts';
import { BEADS, refitModel, startingModel } from './length-cost.ts';
import { type NumberedPair, trainLexicon } from './train-lexicon.ts';
import { numberWords, type Vocabulary } from './vocabulary.ts';
import { WordEvidence } from './word-evidence.ts';
import { wordsOf } from './word-keys.ts';

export interface AlignSentencesOptions {
  /** Length alone, as Gale & Church 1993: the baseline of the bench. */
  readonly lengthOnly?: boolean;
  /** What may translate a French word; without it only figures, names and cognates are known beforehand. */
  readonly dictionary?: Dictionary;
  /** Whether a sentence, by its index, is the first of its block; where both sides say so, beads tend to start. */
  readonly startsBlock?: StartsBlock;
}

interface StartsBlock {
  readonly source: (k: number) => boolean;
  readonly target: (k: number) => boolean;
}

/** How far from the straight line from start to end, in sentences, the first pass looks. */
const MIN_BAND = 60;
/** How far from the path before the later ones look. */
const NARROW_BAND = 25;
/** Passes with a lexicon that the text itself has taught. */
const LATER_PASSES = 2;
/** Pairs teach a lexicon; more than these teach it little more. */
const MAX_PAIRS = 4000;

/**
 * Aligns two texts sentence by sentence, in order, n:m: by length (Gale & Church 1993) and by words. Words first count by
 * figures, names, cognates and the dictionary; then a lexicon is learned from the pairs found so far (Moore 2002), the
 * kinds of bead and the lengths are counted, and all is aligned again, twice.
 */
export function alignSentences(
  source: readonly string[],
  target: readonly string[],
  { lengthOnly = false, dictionary = () => [], startsBlock }: AlignSentencesOptions = {},
): readonly SentenceBead[] {
  const lengths = (sentences: readonly string[]) => sentences.map((sentence) => Math.max(1, sentence.length));
  const [from, into] = [lengths(source), lengths(target)];
  const width = Math.max(MIN_BAND, Math.abs(source.length - target.length) * 2, Math.ceil(source.length / 12));
  const slope = target.length / Math.max(1, source.length);
  const costs: PathCosts = {
    source: from,
    target: into,
    model: startingModel(sum(into) / Math.max(1, sum(from)) || 1),
    ...(startsBlock && { blocks: (...ends) => judgeBlocks(startsBlock, ...ends) }),
  };
  const straight = (i: number) => Math.round(i * slope);
  if (lengthOnly) return findPath(costs, straight, width);
  const [french, english] = [numberWords(source.map(wordsOf)), numberWords(target.map(wordsOf))];
  const guessed = guessLexicon(french, english, dictionary);
  let beads = findPath({ ...costs, words: new WordEvidence(french, english, guessed) }, straight, width);
  for (let pass = 0; pass < LATER_PASSES; pass += 1) {
    const words = new WordEvidence(french, english, trainLexicon(pairsOf(beads, french, english), guessed));
    const middles = middlesOf(beads, source.length);
    beads = findPath({ ...costs, words, model: refit(costs, beads) }, (i) => middles[i] ?? 0, NARROW_BAND);
  }
  return beads;
}

/** In nats: for a bead that starts a block on both sides, against one that starts a block on one or runs across blocks. */
function judgeBlocks(starts: StartsBlock, i0: number, i1: number, j0: number, j1: number): number {
  let gain = starts.source(i0) === starts.target(j0) ? (starts.source(i0) ? 1.5 : 0) : -1;
  for (let i = i0 + 1; i < i1; i += 1) if (starts.source(i)) gain -= 2;
  for (let j = j0 + 1; j < j1; j += 1) if (starts.target(j)) gain -= 2;
  return gain;
}

/** The beads with both sides, as words; of many, some from everywhere. */
function pairsOf(beads: readonly SentenceBead[], source: Vocabulary, target: Vocabulary): readonly NumberedPair[] {
  const whole = beads.filter((bead) => bead.source.length > 0 && bead.target.length > 0);
  const step = Math.ceil(whole.length / MAX_PAIRS);
  const words = (side: Vocabulary, sentences: readonly number[]) =>
    Int32Array.from(sentences.flatMap((k) => [...(side.sentences[k] ?? [])]));
  return whole
    .filter((_, k) => k % step === 0)
    .map((bead): NumberedPair => [words(source, bead.source), words(target, bead.target)]);
}

function refit({ source, target, model }: PathCosts, beads: readonly SentenceBead[]) {
  const kinds = beads.map((bead) => {
    return BEADS.findIndex(([di, dj]) => di === bead.source.length && dj === bead.target.length);
  });
  const single = beads.filter((_, k) => kinds[k] === 0);
  const pairs = single.map((bead) => [source[bead.source[0] ?? 0] ?? 1, target[bead.target[0] ?? 0] ?? 1] as const);
  return refitModel(model, kinds, pairs);
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

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
