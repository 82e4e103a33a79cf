import { discardBuffers } from './discard-buffers.ts';

/** One array a layer's keys or values, such as `0.key`. */
export type Layers = ReadonlyMap<string, Float32Array>;

/** Keys and values as the graph returns them for prompts, each row-major [rows, length, width] as float32. */
export interface ReadPositions {
  readonly length: number;
  readonly layers: Layers;
}

/** Memory that stays when nothing is decoded, in floats: what a sentence or two need, so that the next need not take it anew. */
const KEPT = 8 * 2 ** 20;

/** New memory is this much larger than what is needed at once: caches are tens of megabytes, and copied to grow. */
const GROWTH = 1.25;

/** The rows of a cache, and what can be done with them. */
export interface CacheRows {
  readonly rows: number;
  readonly length: number;
  /** Changes the number of rows and their length; the first `used[row]` positions of each row that stays are kept. */
  fit(rows: number, length: number, used: readonly number[]): void;
  /** Copies positions [start, end) of row `from` into row `to`. */
  copy(from: number, to: number, start: number, end: number): void;
  /** Puts the first `positions` positions of prompt `from` of those read last into `row`. */
  load(row: number, from: number, positions: number): void;
}

/**
 * Keys and values of every layer for `rows` rows with room for `length` positions each, row-major [rows, length, width]
 * as float32; the model has one key-value head. The graph reads this memory where it is.
 */
export class KeyValueCache {
  rows = 0;
  length = 0;
  readonly width: number;
  readonly #names: readonly string[];
  /** Floats that each layer has room for, and how many of them have been used. */
  #room = 0;
  #used = 0;
  /** All layers one after the other: memory this large is the system's own, which gives it page by page as it is used. */
  #memory = new Float32Array(0);

  constructor(names: readonly string[], width: number) {
    this.#names = names;
    this.width = width;
  }

  /** Forgets all rows. There will be memory for `capacity` positions over all rows; as long as it is not used it costs nothing. */
  open(capacity: number): void {
    this.rows = 0;
    this.length = 0;
    if (this.#room < capacity * this.width) discardBuffers([this.#reserve(capacity * this.width)]);
  }

  /** Forgets all rows, and lets go of the memory where much of it has been used. */
  close(): void {
    this.rows = 0;
    this.length = 0;
    if (this.#used * this.#names.length > KEPT) discardBuffers([this.#reserve(0)]);
  }

  /** The memory that the rows take now; valid until the next `fit`. */
  get layers(): Layers {
    const size = this.rows * this.length * this.width;
    return new Map(this.#names.map((name, k) => [name, this.#layer(k).subarray(0, size)]));
  }

  fit(rows: number, length: number, used: readonly number[]): void {
    const { width } = this;
    const size = rows * length * width;
    const kept = [...used.slice(0, Math.min(rows, this.rows)).entries()].filter(([, positions]) => positions > 0);
    const old = this.#names.map((_, k) => this.#layer(k));
    const grows = size > this.#room;
    const before = grows ? this.#reserve(Math.ceil(size * GROWTH)) : null;
    // Rows that move towards the end move last first, so that none is overwritten before it moves.
    if (length > this.length) kept.reverse();
    if (grows || length !== this.length) {
      for (const [k, from] of old.entries()) {
        for (const [row, positions] of kept) {
          const start = row * this.length * width;
          this.#layer(k).set(from.subarray(start, start + positions * width), row * length * width);
        }
      }
    }
    if (before) discardBuffers([before]);
    this.rows = rows;
    this.length = length;
    this.#used = Math.max(this.#used, size);
  }

  copy(from: number, to: number, start: number, end: number): void {
    if (from === to || start >= end) return;
    const { length, width } = this;
    for (const k of this.#names.keys()) {
      this.#layer(k).copyWithin(
        (to * length + start) * width,
        (from * length + start) * width,
        (from * length + end) * width,
      );
    }
  }

  /** Puts the first `positions` positions of row `from` of `read` into `row`. */
  load(read: ReadPositions, row: number, from: number, positions: number): void {
    if (positions > this.length) throw new RangeError(`no room for ${positions} positions of ${this.length}`);
    const { length, width } = this;
    for (const [k, name] of this.#names.entries()) {
      const layer = read.layers.get(name);
      if (!layer) throw new RangeError(`no layer ${name} among those read`);
      const start = from * read.length * width;
      this.#layer(k).set(layer.subarray(start, start + positions * width), row * length * width);
    }
  }

  /** Takes in one new position a row, [rows, width]; `lengths` counts each row's positions, this one included. */
  append(present: Layers, lengths: readonly number[]): void {
    const { length, width } = this;
    for (const [k, name] of this.#names.entries()) {
      const layer = present.get(name);
      if (!layer) throw new RangeError(`no layer ${name} among the new positions`);
      for (const [row, positions] of lengths.entries()) {
        this.#layer(k).set(layer.subarray(row * width, (row + 1) * width), (row * length + positions - 1) * width);
      }
    }
  }

  /** The memory before is returned: what it holds may be needed yet. */
  #reserve(room: number): ArrayBuffer {
    const before = this.#memory.buffer;
    this.#room = room;
    this.#used = 0;
    this.#memory = new Float32Array(room * this.#names.length);
    return before;
  }

  #layer(k: number): Float32Array {
    return this.#memory.subarray(k * this.#room, (k + 1) * this.#room);
  }
}
