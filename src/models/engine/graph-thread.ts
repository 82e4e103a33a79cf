import { parentPort } from 'node:worker_threads';
import type { CacheChange } from './cache-changes.ts';
import { type GraphSession, loadGraphSession, type StepResult } from './graph-session.ts';
import type { PackedStore } from './packed-graph.ts';
import { loadSeq2SeqSession, type Seq2SeqFiles } from './seq2seq-session.ts';

/** Where a causal model's graph is, or the graphs of an encoder-decoder model. */
export type GraphFiles = string | Seq2SeqFiles;

/** What a graph's thread is asked for, one after the other. */
export type GraphCall =
  | {
      readonly name: 'load';
      readonly files: GraphFiles;
      readonly threads: number;
      readonly store?: PackedStore | undefined;
    }
  | {
      readonly name: 'read';
      readonly changes: readonly CacheChange[];
      readonly prompts: readonly (readonly number[])[];
      readonly wantsLogits: boolean;
    }
  | {
      readonly name: 'step';
      readonly changes: readonly CacheChange[];
      readonly tokens: readonly number[];
      readonly lengths: readonly number[];
      readonly wantsLogits: boolean;
    }
  | { readonly name: 'closeCache' }
  | { readonly name: 'dispose' };

/** What a loaded graph is: see `OpenedGraph`. */
export type Loaded = Pick<GraphSession, 'usesPacked'>;

export interface GraphAnswer {
  readonly result?: StepResult | Loaded | undefined;
  readonly error?: unknown;
}

let session: GraphSession | undefined;

async function answer(call: GraphCall): Promise<StepResult | Loaded | undefined> {
  if (call.name === 'load') {
    const { files, threads, store } = call;
    session = await (typeof files === 'string'
      ? loadGraphSession(files, threads, store)
      : loadSeq2SeqSession(files, threads));
    return { usesPacked: session.usesPacked };
  }
  if (!session) throw new Error('no graph is loaded');
  if (call.name === 'dispose') {
    await session.dispose();
    return undefined;
  }
  if (call.name === 'closeCache') {
    session.closeCache();
    return undefined;
  }
  for (const change of call.changes) session.change(change);
  return call.name === 'read'
    ? await session.read(call.prompts, call.wantsLogits)
    : await session.step(call.tokens, call.lengths, call.wantsLogits);
}

let last: Promise<void> = Promise.resolve();
parentPort?.on('message', (call: GraphCall) => {
  last = last.then(async () => {
    try {
      const result = await answer(call);
      // Given away and not copied: the logits of 24 rows are 4.6 MB.
      parentPort?.postMessage({ result } satisfies GraphAnswer, result && 'tokens' in result ? buffersOf(result) : []);
    } catch (error) {
      parentPort?.postMessage({ error } satisfies GraphAnswer);
    }
  });
});

function buffersOf({ tokens, logProbabilities, logits, agreement }: StepResult): ArrayBuffer[] {
  return [tokens, logProbabilities, agreement, ...(logits ? [logits] : [])].map(({ buffer }) => buffer as ArrayBuffer);
}
