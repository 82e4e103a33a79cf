/** One array a layer's keys or values, such as `0.key`. */
export type Layers = ReadonlyMap<string, Float32Array>;

/** Keys and values as the graph returns them for prompts, each row-major [rows, length, width] as float32. */
export interface ReadPositions {
  readonly length: number;
  readonly layers: Layers;
}

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
 * as float32; the model has one key-value head. The graph reads and writes this memory in place.
 */
export class KeyValueCache {
  rows = 0;
  length = 0;
  readonly width: number;
  readonly #memory: Map<string, Float32Array>;

  constructor(names: readonly string[], width: number) {
    this.width = width;
    this.#memory = new Map(names.map((name) => [name, new Float32Array(0)]));
  }

  /** Forgets all rows. There will be memory for `capacity` positions over all rows; as long as it is not used it costs nothing. */
  open(capacity: number): void {
    this.rows = 0;
    this.length = 0;
    for (const [name, memory] of this.#memory) {
      if (memory.length < capacity * this.width) this.#memory.set(name, new Float32Array(capacity * this.width));
    }
  }

  /** The memory that the rows take now; valid until the next `fit`. */
  get layers(): Layers {
    const size = this.rows * this.length * this.width;
    return new Map([...this.#memory].map(([name, memory]) => [name, memory.subarray(0, size)]));
  }

  fit(rows: number, length: number, used: readonly number[]): void {
    const { width } = this;
    const size = rows * length * width;
    const kept = [...used.slice(0, Math.min(rows, this.rows)).entries()].filter(([, positions]) => positions > 0);
    // Rows that move towards the end move last first, so that none is overwritten before it moves.
    if (length > this.length) kept.reverse();
    for (const [name, memory] of this.#memory) {
      const target = memory.length >= size ? memory : new Float32Array(Math.ceil(size * GROWTH));
      if (target !== memory || length !== this.length) {
        for (const [row, positions] of kept) {
          const start = row * this.length * width;
          if (target === memory) target.copyWithin(row * length * width, start, start + positions * width);
          else target.set(memory.subarray(start, start + positions * width), row * length * width);
        }
      }
      this.#memory.set(name, target);
    }
    this.rows = rows;
    this.length = length;
  }

  copy(from: number, to: number, start: number, end: number): void {
    if (from === to || start >= end) return;
    const { length, width } = this;
    for (const memory of this.#memory.values()) {
      memory.copyWithin((to * length + start) * width, (from * length + start) * width, (from * length + end) * width);
    }
  }

  /** Puts the first `positions` positions of row `from` of `read` into `row`. */
  load(read: ReadPositions, row: number, from: number, positions: number): void {
    if (positions > this.length) throw new RangeError(`no room for ${positions} positions of ${this.length}`);
    const { length, width } = this;
    for (const [name, memory] of this.#memory) {
      const layer = read.layers.get(name);
      if (!layer) throw new RangeError(`no layer ${name} among those read`);
      const start = from * read.length * width;
      memory.set(layer.subarray(start, start + positions * width), row * length * width);
    }
  }
}
