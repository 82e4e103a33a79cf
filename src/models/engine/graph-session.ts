import { InferenceSession, Tensor } from 'onnxruntime-node';
import type { CacheChange } from './cache-changes.ts';
import { discardBuffers } from './discard-buffers.ts';
import { KeyValueCache, type Layers, type ReadPositions } from './key-value-cache.ts';
import { openPackedGraph, type PackedStore } from './packed-graph.ts';

/** What one pass says of each row, best token first. */
export interface StepResult {
  /** Likeliest next tokens, row-major [rows, `width`], and the natural logs of their probabilities. */
  readonly tokens: BigInt64Array;
  readonly logProbabilities: Float32Array;
  readonly width: number;
  /** Logits of the whole vocabulary, row-major [rows, vocabulary], where they were asked for. */
  readonly logits: Float32Array | null;
  /** How the last position's query agrees with every position's key, row-major [rows, positions, heads]. */
  readonly agreement: Float32Array;
  readonly heads: number;
  readonly positions: number;
}

/** A causal model's graph in this thread, which it blocks while it runs; `DecoderGraph` says what its methods do. */
export interface GraphSession {
  /** See `OpenedGraph`. */
  readonly usesPacked: boolean;
  change(change: CacheChange): void;
  read(prompts: readonly (readonly number[])[], wantsLogits: boolean): Promise<StepResult>;
  step(tokens: readonly number[], lengths: readonly number[], wantsLogits: boolean): Promise<StepResult>;
  /** Lets go of the cache's memory until it is opened again, where that is worth it. */
  closeCache(): void;
  dispose(): Promise<void>;
}

const PAST = 'past_key_values.';
const PRESENT = 'present.';
const TOKENS = 'top_tokens';
const LOG_PROBABILITIES = 'top_log_probabilities';
const AGREEMENT = 'source_scores';

/** How every graph is run; steps differ in their shapes, and each is short. */
export function sessionOptions(threads: number): InferenceSession.SessionOptions {
  return {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    // Shapes differ from step to step: a plan of the memory for each would only pile up.
    enableMemPattern: false,
    // What goes wrong is thrown; written to standard error too, it would stand beside the message made of it.
    logSeverityLevel: 4,
    // Kept for the largest step, its own store of memory would be most of what the process holds.
    enableCpuMemArena: true,
    // Threads that wait in a loop take the processor from those that have work, as soon as anything else runs.
    extra: { session: { intra_op: { allow_spinning: '0' } } },
  };
}

/**
 * Loads the graph of training/export.py in the file `path`, for `threads` threads; `store` keeps its weights. The session is used directly, not
 * through transformers.js: that one logs its inputs, which are the user's text, when a run fails, and copies the whole
 * cache out of the graph at each step. Here a step returns the new positions alone, which the cache then takes in.
 */
export async function loadGraphSession(path: string, threads: number, store?: PackedStore): Promise<GraphSession> {
  const options = sessionOptions(threads);
  const { session, usesPacked } = store
    ? await openPackedGraph(path, store, options, probe)
    : { session: await InferenceSession.create(path, options), usesPacked: false };
  const shape = cacheShapeOf(session);
  const { layers, width } = shape;
  const cache = new KeyValueCache(layers, width);
  let latest: ReadPositions = { length: 0, layers: new Map() };
  const hasAgreement = session.outputNames.includes(AGREEMENT);
  const wanted = [TOKENS, LOG_PROBABILITIES, ...(hasAgreement ? [AGREEMENT] : []), ...layers.map((n) => PRESENT + n)];

  const run = async (inputs: Record<string, Tensor>, wantsLogits: boolean) => {
    const result = await session.run(inputs, wantsLogits ? [...wanted, 'logits'] : wanted);
    const tokens = tensorOf(result, TOKENS);
    const agreement = hasAgreement ? tensorOf(result, AGREEMENT) : null;
    const scores: StepResult = {
      tokens: tokens.data as BigInt64Array,
      logProbabilities: tensorOf(result, LOG_PROBABILITIES).data as Float32Array,
      width: tokens.dims[1] ?? 0,
      logits: wantsLogits ? (tensorOf(result, 'logits').data as Float32Array) : null,
      agreement: agreement ? (agreement.data as Float32Array) : new Float32Array(0),
      positions: agreement?.dims[1] ?? 0,
      heads: agreement?.dims[2] ?? 0,
    };
    const present: Layers = new Map(layers.map((n) => [n, tensorOf(result, PRESENT + n).data as Float32Array]));
    return { scores, present };
  };

  return {
    usesPacked,
    change: (change) => {
      const [name, ...values] = change;
      if (name === 'load') cache.load(latest, ...(values as [number, number, number]));
      else (cache[name] as (...values: readonly unknown[]) => void)(...values);
    },
    read: async (prompts, wantsLogits) => {
      const rows = prompts.length;
      const length = Math.max(...prompts.map((prompt) => prompt.length));
      const inputs: Record<string, Tensor> = {
        input_ids: int64(rows, length, (row, column) => prompts[row]?.[column] ?? 0),
        attention_mask: int64(rows, length, (row, column) => (column < (prompts[row]?.length ?? 0) ? 1 : 0)),
      };
      addEmptyCache(inputs, shape, rows);
      const { scores, present } = await run(inputs, wantsLogits);
      discardLayers(latest.layers);
      latest = { length, layers: present };
      return scores;
    },
    step: async (tokens, lengths, wantsLogits) => {
      const rows = tokens.length;
      const inputs: Record<string, Tensor> = {
        input_ids: int64(rows, 1, (row) => tokens[row] ?? 0),
        attention_mask: int64(rows, Math.max(...lengths), (row, column) => (column < (lengths[row] ?? 0) ? 1 : 0)),
      };
      for (const [name, data] of cache.layers) {
        inputs[PAST + name] = new Tensor('float32', data, [rows, 1, cache.length, width]);
      }
      const { scores, present } = await run(inputs, wantsLogits);
      cache.append(present, lengths);
      discardLayers(present);
      return scores;
    },
    closeCache: () => cache.close(),
    dispose: () => session.release(),
  };
}

/** What is left to the collector is memory outside its heap, of which it lets 64 MB pile up: at each step there is another megabyte. */
function discardLayers(layers: Layers): void {
  discardBuffers([...layers.values()].map(({ buffer }) => buffer as ArrayBuffer));
}

/** The names of what a graph wants of the positions before, and how wide each is. */
interface CacheShape {
  readonly layers: readonly string[];
  readonly width: number;
}

function cacheShapeOf({ inputMetadata }: InferenceSession): CacheShape {
  const past = inputMetadata.filter(({ name }) => name.startsWith(PAST));
  const shape = past[0]?.isTensor ? past[0].shape : [];
  return { layers: past.map(({ name }) => name.slice(PAST.length)), width: Number(shape.at(-1)) };
}

function addEmptyCache(inputs: Record<string, Tensor>, { layers, width }: CacheShape, rows: number): void {
  const empty = new Tensor('float32', new Float32Array(0), [rows, 1, 0, width]);
  for (const name of layers) inputs[PAST + name] = empty;
}

/** The likeliest tokens after the first eight of the vocabulary, and how likely they are: every weight of every product has a share in it. */
async function probe(session: InferenceSession): Promise<readonly number[]> {
  const inputs = { input_ids: int64(1, 8, (_, column) => column), attention_mask: int64(1, 8, () => 1) };
  addEmptyCache(inputs, cacheShapeOf(session), 1);
  const result = await session.run(inputs, [TOKENS, LOG_PROBABILITIES]);
  const [tokens, logProbabilities] = [tensorOf(result, TOKENS), tensorOf(result, LOG_PROBABILITIES)];
  return [...[...(tokens.data as BigInt64Array)].map(Number), ...(logProbabilities.data as Float32Array)];
}

function tensorOf(result: InferenceSession.OnnxValueMapType, name: string): Tensor {
  const value = result[name];
  if (!value) throw new RangeError(`the graph gave no ${name}`);
  return value as Tensor;
}

/** [rows, columns] */
export function int64(rows: number, columns: number, value: (row: number, column: number) => number): Tensor {
  const data = new BigInt64Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) data[row * columns + column] = BigInt(value(row, column));
  }
  return new Tensor('int64', data, [rows, columns]);
}
