import type { Vocabulary } from './vocabulary.ts';
import type { WordTables } from './word-table.ts';

/** Share of a sentence's words that have their counterpart in its translation; the others are anybody's. */
const TRANSLATED = 0.6;
/** The most that one word counts for, in nats. */
const MOST = 5;
/** How much of it all counts: words come together, so that they prove less than one by one. */
const WEIGHT = 0.6;
/** Sentences that a bead has on one side, at most. */
const MOST_SENTENCES = 3;

/**
 * What words say for sentences translating each other, in nats: how much likelier the words of each side are given the
 * other side than given nothing, by IBM Model 1 (Moore 2002), the mean of both directions. Asked row by row: `enter(i, …)` for
 * i = 1, 2, …; then `gain(di, dj, j)` is of the `di` source sentences before i and the `dj` target sentences before j.
 */
export class WordEvidence {
  readonly #source: Vocabulary;
  readonly #target: Vocabulary;
  readonly #tables: WordTables;
  /** The backward table by source word: which target words make it, and how likely. */
  readonly #turned: readonly { readonly words: number[]; readonly p: number[] }[];
  /** By target word: what the last 1, 2 and 3 source sentences make of it. */
  readonly #made: readonly Float64Array[];
  /** By target word: which words of the source sentence it makes, as positions and probabilities. */
  readonly #makes: { at: number[]; p: number[] }[];
  /** Forward by di, for this row; backward by dj, for the last three rows. */
  readonly #forward: readonly Float64Array[];
  readonly #backward: readonly (readonly Float64Array[])[];
  #row = 0;

  constructor(source: Vocabulary, target: Vocabulary, tables: WordTables) {
    [this.#source, this.#target, this.#tables] = [source, target, tables];
    this.#turned = source.words.map(() => ({ words: [], p: [] }));
    for (const [e, { words, p }] of tables.backward.entries()) {
      for (const [k, f] of words.entries()) {
        this.#turned[f]?.words.push(e);
        this.#turned[f]?.p.push(p[k] ?? 0);
      }
    }
    const byWord = () => new Float64Array(target.words.length);
    const bySentence = () => new Float64Array(target.sentences.length + 1);
    const threeOf = <Value>(make: () => Value) => Array.from({ length: MOST_SENTENCES }, make);
    this.#made = threeOf(byWord);
    this.#makes = target.words.map(() => ({ at: [], p: [] }));
    this.#forward = threeOf(bySentence);
    this.#backward = threeOf(() => threeOf(bySentence));
  }

  /** Goes to row `i`, for beads that end before target sentences `low` to `high`, in this row and in the two after it. */
  enter(i: number, low: number, high: number): void {
    this.#row = i;
    const first = Math.max(1, low - MOST_SENTENCES + 1);
    for (let di = 1; di <= Math.min(i, MOST_SENTENCES); di += 1) this.#enterForward(i, di, first, high);
    this.#enterBackward(i, first, high);
  }

  /** In nats; 0 where either side is empty. */
  gain(di: number, dj: number, j: number): number {
    let sum = 0;
    for (let k = 0; k < dj; k += 1) sum += this.#forward[di - 1]?.[j - k] ?? 0;
    for (let k = 0; k < di; k += 1) sum += this.#backward[(this.#row - k) % MOST_SENTENCES]?.[dj - 1]?.[j] ?? 0;
    return WEIGHT * sum;
  }

  #enterForward(i: number, di: number, first: number, high: number): void {
    const made = this.#made[di - 1] as Float64Array;
    const gains = this.#forward[di - 1] as Float64Array;
    made.fill(0);
    let words = 1;
    for (let k = i - di; k < i; k += 1) {
      const sentence = this.#source.sentences[k] ?? [];
      words += sentence.length;
      for (const f of sentence) {
        const row = this.#tables.forward[f];
        for (let r = 0; r < (row?.words.length ?? 0); r += 1) {
          const e = row?.words[r] ?? 0;
          made[e] = (made[e] ?? 0) + (row?.p[r] ?? 0);
        }
      }
    }
    for (let j = first; j <= high; j += 1) {
      let gain = 0;
      for (const e of this.#target.sentences[j - 1] ?? [])
        gain += gainOf(made[e] ?? 0, words, this.#target.shares[e] ?? 1);
      gains[j] = gain;
    }
  }

  #enterBackward(i: number, first: number, high: number): void {
    const rows = this.#backward[i % MOST_SENTENCES] ?? [];
    const sentence = this.#source.sentences[i - 1] ?? new Int32Array();
    const touched = this.#turnRows(sentence);
    const making = Array.from({ length: MOST_SENTENCES }, () => new Float64Array(sentence.length));
    const lengths = [0, 0, 0];
    for (let j = Math.max(1, first - MOST_SENTENCES + 1); j <= high; j += 1) {
      const newest = making[j % MOST_SENTENCES] as Float64Array;
      newest.fill(0);
      const target = this.#target.sentences[j - 1] ?? [];
      lengths[j % MOST_SENTENCES] = target.length;
      for (const e of target) {
        const makes = this.#makes[e];
        for (let k = 0; k < (makes?.at.length ?? 0); k += 1) {
          const at = makes?.at[k] ?? 0;
          newest[at] = (newest[at] ?? 0) + (makes?.p[k] ?? 0);
        }
      }
      for (let dj = 1; dj <= Math.min(j, MOST_SENTENCES); dj += 1) {
        const gains = rows[dj - 1] as Float64Array;
        gains[j] = this.#gainOfSource(sentence, making, lengths, j, dj);
      }
    }
    for (const e of touched) this.#makes[e] = { at: [], p: [] };
  }

  #gainOfSource(
    sentence: Int32Array,
    making: readonly Float64Array[],
    lengths: readonly number[],
    j: number,
    dj: number,
  ) {
    let words = 1;
    for (let k = 0; k < dj; k += 1) words += lengths[(j - k) % MOST_SENTENCES] ?? 0;
    let gain = 0;
    for (let at = 0; at < sentence.length; at += 1) {
      let made = 0;
      for (let k = 0; k < dj; k += 1) made += making[(j - k) % MOST_SENTENCES]?.[at] ?? 0;
      gain += gainOf(made, words, this.#source.shares[sentence[at] ?? 0] ?? 1);
    }
    return gain;
  }

  /** For each target word that makes one of the sentence's: where it stands there, and how likely it is. */
  #turnRows(sentence: Int32Array): ReadonlySet<number> {
    const touched = new Set<number>();
    for (const [at, f] of sentence.entries()) {
      const row = this.#turned[f];
      for (let r = 0; r < (row?.words.length ?? 0); r += 1) {
        const e = row?.words[r] ?? 0;
        touched.add(e);
        this.#makes[e]?.at.push(at);
        this.#makes[e]?.p.push(row?.p[r] ?? 0);
      }
    }
    return touched;
  }
}

function gainOf(made: number, words: number, share: number): number {
  if (made === 0) return UNMATCHED;
  return Math.min(MOST, Math.log(1 - TRANSLATED + (TRANSLATED * made) / (words * share)));
}

const UNMATCHED = Math.log(1 - TRANSLATED);
