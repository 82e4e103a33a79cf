import type { RunStep, StepResult } from './decoder-graph.ts';
import { type KeyValueCache, regroupRows, storePositions } from './key-value-cache.ts';

/** A prompt's token ids, and how many tokens may follow it. */
export interface Prompt {
  readonly ids: readonly number[];
  readonly maxNewTokens: number;
}

/** The likeliest continuation of `prompts[index]`, without its end token. */
export interface Continuation {
  readonly index: number;
  readonly ids: readonly number[];
  /** Mean natural log of the generated tokens' probabilities, the end token included. */
  readonly logProbability: number;
  /** False when `maxNewTokens` came before the end token. */
  readonly finished: boolean;
}

export interface GreedySettings {
  readonly endToken: number;
  /** Rows that are decoded at once, at most. */
  readonly maxRows: number;
  /** Positions that the cache holds, over all rows, at most: bounds memory where sentences are long. */
  readonly maxPositions: number;
  /** Prompt tokens that are read in one step: bounds how long a step takes, and so how soon a signal is heard. */
  readonly maxPromptTokens: number;
  readonly signal?: AbortSignal;
}

/** Room for this many more tokens a row, before the cache must be copied to a larger one. */
const SPARE_POSITIONS = 32;

/** A prompt that is being continued; `used` positions of its cache row hold something. */
interface Row extends Prompt {
  readonly index: number;
  readonly generated: number[];
  used: number;
  total: number;
  next: number;
  ended: boolean;
}

/**
 * Continues every prompt greedily, many rows at a time, yielding each as it ends. Rows that have ended leave the batch
 * and waiting prompts take their places (iteration-level scheduling: Yu et al. 2022, "Orca"). Prompts are taken by
 * length, so that rows that share a step are about as long.
 */
export async function* decodeGreedily(
  step: RunStep,
  prompts: readonly Prompt[],
  settings: GreedySettings,
): AsyncGenerator<Continuation> {
  const waiting = prompts.map((prompt, index) => createRow(prompt, index));
  waiting.sort((a, b) => b.ids.length - a.ids.length);
  let rows: Row[] = [];
  let cache: KeyValueCache | null = null;
  let spare: KeyValueCache | null = null;
  const keep = (...parts: readonly CachedRows[]) => {
    const before = cache;
    [rows, cache] = keepLive(parts, spare);
    spare = before;
  };
  while (rows.length > 0 || waiting.length > 0) {
    settings.signal?.throwIfAborted();
    const room = rowLimit([...rows, ...waiting.slice(0, 1)], settings);
    if (waiting.length > 0 && rows.length <= 0.75 * room - 0.25) {
      const joining = takeRows(waiting, room - rows.length, settings.maxPromptTokens);
      const read = await step(
        joining.map(({ ids }) => ids),
        joining.map(({ used }) => used),
        null,
      );
      yield* advance(joining, read, settings.endToken);
      keep(...(cache ? [{ cache, rows }] : []), { cache: read.added, rows: joining });
    } else if (cache) {
      const positions = rows.map(({ used }) => used);
      for (const row of rows) row.used += 1;
      const result = await step(
        rows.map(({ next }) => [next]),
        rows.map(({ used }) => used),
        cache,
      );
      storePositions(cache, result.added, positions);
      yield* advance(rows, result, settings.endToken);
      const ended = rows.filter((row) => row.ended).length;
      const isFull = rows.some(({ used }) => used === cache?.length);
      // Regrouping copies the cache: worth it only once a good part of the rows has ended.
      if (isFull || ended * 6 >= rows.length) keep({ cache, rows });
    }
  }
}

function createRow({ ids, maxNewTokens }: Prompt, index: number): Row {
  return { ids, maxNewTokens, index, generated: [], used: ids.length, total: 0, next: 0, ended: false };
}

/** How many rows the longest of `rows` leaves room for, if its translation is about as long as itself. */
function rowLimit(rows: readonly Row[], { maxRows, maxPositions }: GreedySettings): number {
  const longest = Math.max(...rows.map(({ ids }) => ids.length));
  return Math.max(1, Math.min(maxRows, Math.floor(maxPositions / (2 * longest + SPARE_POSITIONS))));
}

/** Moves the longest rows out of `waiting`: at least one, at most `maxRows`, at most `maxTokens` with their padding. */
function takeRows(waiting: Row[], maxRows: number, maxTokens: number): Row[] {
  const longest = waiting[0]?.ids.length ?? 1;
  return waiting.splice(0, Math.max(1, Math.min(maxRows, Math.floor(maxTokens / longest))));
}

/** Gives each live row its next token, and yields the rows that end with it. */
function* advance(rows: readonly Row[], result: StepResult, endToken: number): Generator<Continuation> {
  for (const [position, row] of rows.entries()) {
    if (row.ended) continue;
    row.next = result.tokens[position] ?? endToken;
    row.total += result.logProbabilities[position] ?? 0;
    const finished = row.next === endToken;
    if (!finished) row.generated.push(row.next);
    row.ended = finished || row.generated.length >= row.maxNewTokens;
    if (!row.ended) continue;
    const steps = row.generated.length + (finished ? 1 : 0);
    yield { index: row.index, ids: row.generated, logProbability: row.total / steps, finished };
  }
}

interface CachedRows {
  readonly cache: KeyValueCache;
  readonly rows: readonly Row[];
}

/** The rows that go on, and one cache that holds just them, in the memory of `spare` if it can. */
function keepLive(parts: readonly CachedRows[], spare: KeyValueCache | null): [Row[], KeyValueCache | null] {
  const live = parts.flatMap(({ rows }) => rows.filter(({ ended }) => !ended));
  if (live.length === 0) return [[], null];
  const kept = parts.map(({ cache, rows }) => ({
    cache,
    rows: rows.flatMap(({ ended, used }, row) => (ended ? [] : [{ row, used }])),
  }));
  const length = Math.max(...live.map(({ used }) => used)) + SPARE_POSITIONS;
  return [live, regroupRows(kept, length, spare)];
}
