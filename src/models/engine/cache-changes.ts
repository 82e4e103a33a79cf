import type { CacheRows } from './key-value-cache.ts';

/** One call of a cache's method. */
export type CacheChange =
  | readonly ['open', capacity: number]
  | readonly ['fit', rows: number, length: number, used: readonly number[]]
  | readonly ['copy', from: number, to: number, start: number, end: number]
  | readonly ['load', row: number, from: number, positions: number];

/** A cache that is elsewhere: what is to be done with it is noted here, until somebody takes the notes there. */
export class CacheChanges implements CacheRows {
  rows = 0;
  length = 0;
  #changes: CacheChange[];

  constructor(capacity: number) {
    this.#changes = [['open', capacity]];
  }

  fit(rows: number, length: number, used: readonly number[]): void {
    this.#changes.push(['fit', rows, length, used]);
    this.rows = rows;
    this.length = length;
  }

  copy(from: number, to: number, start: number, end: number): void {
    this.#changes.push(['copy', from, to, start, end]);
  }

  load(row: number, from: number, positions: number): void {
    this.#changes.push(['load', row, from, positions]);
  }

  /** What is to be done, in this order; from now on noted anew. */
  take(): readonly CacheChange[] {
    const changes = this.#changes;
    this.#changes = [];
    return changes;
  }
}
