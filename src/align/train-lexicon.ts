import { tableOf, type WordTable, type WordTables } from './word-table.ts';

/** Sentences that translate each other, as their words' numbers. */
export type NumberedPair = readonly [source: Int32Array, target: Int32Array];

/** A word less likely than this is noise. */
const MIN_PROBABILITY = 0.01;
const ROUNDS = 4;
/** What is guessed weighs as much as this many sightings of the word. */
const GUESS_WEIGHT = 1.5;
/** A word seen once or twice proves little: as if it had been seen with others half a time more. */
const UNSEEN = 0.5;

/**
 * IBM Model 1 (Brown et al. 1993) in both directions, from pairs of sentences: expectation maximization from what is guessed
 * of the words, which goes on counting as a prior (so that a word met once is not taken for its neighbour's translation).
 */
export function trainLexicon(pairs: readonly NumberedPair[], guessed: WordTables): WordTables {
  const turned = pairs.map(([source, target]): NumberedPair => [target, source]);
  return { forward: train(pairs, guessed.forward), backward: train(turned, guessed.backward) };
}

function train(pairs: readonly NumberedPair[], guessed: WordTable): WordTable {
  const { cells, rowOf, wordOf } = findCells(pairs, guessed);
  const prior = new Float64Array(rowOf.length);
  let at = 0;
  for (const { p } of guessed) for (const value of p) prior[at++] = value;
  let table = Float64Array.from(prior, (p) => p + 0.02);
  for (let round = 0; round < ROUNDS; round += 1) {
    const counts = prior.map((p) => p * GUESS_WEIGHT);
    for (const [k, [source, target]] of pairs.entries())
      collect(cells[k] as Int32Array, source.length, target.length, table, counts);
    table = normalize(counts, rowOf, guessed.length);
  }
  const found = Array.from(table, (p, cell) => [rowOf[cell] ?? 0, wordOf[cell] ?? 0, p] as const);
  return tableOf(guessed.length, found, MIN_PROBABILITY);
}

/** Adds what each target word is expected to owe to each source word; a thousandth of a chance is nobody's. */
function collect(cells: Int32Array, rows: number, columns: number, table: Float64Array, counts: Float64Array): void {
  for (let e = 0; e < columns; e += 1) {
    let sum = 1e-3;
    for (let f = 0; f < rows; f += 1) sum += table[cells[f * columns + e] ?? 0] ?? 0;
    for (let f = 0; f < rows; f += 1) {
      const cell = cells[f * columns + e] ?? 0;
      counts[cell] = (counts[cell] ?? 0) + (table[cell] ?? 0) / sum;
    }
  }
}

function normalize(counts: Float64Array, rowOf: readonly number[], rows: number): Float64Array<ArrayBuffer> {
  const sums = new Float64Array(rows).fill(UNSEEN);
  for (const [cell, row] of rowOf.entries()) sums[row] = (sums[row] ?? 0) + (counts[cell] ?? 0);
  return Float64Array.from(counts, (count, cell) => count / (sums[rowOf[cell] ?? 0] ?? 1));
}

/** A cell for each pair of words that is guessed or met in a pair of sentences; the guessed ones come first, row by row. */
function findCells(pairs: readonly NumberedPair[], guessed: WordTable) {
  const numbers = new Map<number, number>();
  const [rowOf, wordOf]: [number[], number[]] = [[], []];
  const cellOf = (row: number, word: number) => {
    const key = row * 2 ** 26 + word;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, rowOf.length);
    wordOf.push(word);
    return rowOf.push(row) - 1;
  };
  for (const [row, { words }] of guessed.entries()) for (const word of words) cellOf(row, word);
  const cells = pairs.map(([source, target]) => {
    const found = new Int32Array(source.length * target.length);
    for (const [f, row] of source.entries()) {
      for (const [e, word] of target.entries()) found[f * target.length + e] = cellOf(row, word);
    }
    return found;
  });
  return { cells, rowOf, wordOf };
}
