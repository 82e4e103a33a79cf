import '../no-telemetry.ts';
import { Worker } from 'node:worker_threads';
import { threadEntry } from '../../thread-entry.ts';
import { CacheChanges } from './cache-changes.ts';
import type { StepResult } from './graph-session.ts';
import type { GraphAnswer, GraphCall, GraphFiles, Loaded } from './graph-thread.ts';
import type { CacheRows } from './key-value-cache.ts';
import type { PackedStore } from './packed-graph.ts';

/** A model's graph, loaded and ready to step. It keeps the keys and values of one batch. */
export interface DecoderGraph {
  /** The cache, empty, with memory for `capacity` positions over all rows. */
  openCache(capacity: number): CacheRows;
  /** Gives its memory back until it is opened again. */
  closeCache(): Promise<void>;
  /** Reads whole prompts, which may differ in length, or an encoder-decoder model's one source; the cache can then load them. */
  read(prompts: readonly (readonly number[])[], wantsLogits: boolean): Promise<StepResult>;
  /**
   * Feeds one token a row of the cache; `lengths` counts each row's positions, the new one included, whose keys and
   * values are written into the cache.
   */
  step(tokens: readonly number[], lengths: readonly number[], wantsLogits: boolean): Promise<StepResult>;
  dispose(): Promise<void>;
}

/** What graphs' threads have been asked and have not answered. */
const unanswered = new Set<Promise<unknown>>();

/** Resolves when no graph computes: a process that ends while one does crashes, in ONNX Runtime's binding. */
export async function graphsAreIdle(): Promise<void> {
  while (unanswered.size > 0) await Promise.allSettled(unanswered);
}

/**
 * Loads the graph of training/export.py in a file, or an encoder-decoder model's graphs, into a thread of its own, which computes with `threads`
 * threads; `store` may keep a causal model's weights. So this one stays free while a step runs. And the garbage of the steps stays away from this one's heap: ONNX
 * Runtime hands out its results as memory outside the heap, which makes V8 collect at once where it is much; a
 * tokenizer's tables make that slow.
 */
export async function openDecoderGraph(
  files: GraphFiles,
  threads: number,
  store?: PackedStore,
): Promise<DecoderGraph & Loaded> {
  const worker = new Worker(threadEntry('graph-thread', import.meta.url), { execArgv: [] });
  worker.unref();
  const waiting: { resolve: (answer: never) => void; reject: (error: unknown) => void }[] = [];
  const fail = (error: unknown) => {
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  worker.on('message', ({ result, error }: GraphAnswer) => {
    const call = waiting.shift();
    if (waiting.length === 0) worker.unref();
    if (error === undefined) call?.resolve(result as never);
    else call?.reject(error);
  });
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error("the model's thread ended")));
  const ask = <Result>(call: GraphCall) => {
    const answer = new Promise<Result>((resolve, reject) => {
      waiting.push({ resolve, reject });
      worker.ref();
      worker.postMessage(call);
    });
    unanswered.add(answer);
    const forget = () => unanswered.delete(answer);
    answer.then(forget, forget);
    return answer;
  };

  let cache = new CacheChanges(0);
  let loaded: Loaded;
  try {
    loaded = await ask({ name: 'load', files, threads, store });
  } catch (error) {
    await worker.terminate();
    throw error;
  }
  return {
    ...loaded,
    openCache: (capacity) => {
      cache = new CacheChanges(capacity);
      return cache;
    },
    closeCache: () => ask({ name: 'closeCache' }),
    read: (prompts, wantsLogits) => ask({ name: 'read', changes: cache.take(), prompts, wantsLogits }),
    step: (tokens, lengths, wantsLogits) => ask({ name: 'step', changes: cache.take(), tokens, lengths, wantsLogits }),
    dispose: async () => {
      await ask({ name: 'dispose' });
      await worker.terminate();
    },
  };
}
