import { setMaxListeners } from 'node:events';
import { Inbox } from '../inbox.ts';
import type { DecoderGraph } from './decoder-graph.ts';
import { type BatchSettings, DecodingBatch } from './decoding-batch.ts';
import { beginJob, type Call, type IndexedContinuations, type Prompt } from './decoding-job.ts';
import { WaitingJobs } from './waiting-jobs.ts';

export interface DecodeOptions {
  /** True to begin with the first prompts, false to begin with the longest, which leaves no long one for the end. */
  readonly inOrder?: boolean;
  /** Prompts of different lanes take turns; a call without one has its own. */
  readonly lane?: string;
  readonly signal?: AbortSignal;
  /** Called after each step with the tokens generated so far, those of dropped hypotheses not counted. */
  readonly onTokens?: (tokens: number) => void;
}

/** Opens one more copy of a graph. */
export type OpenGraph = () => Promise<DecoderGraph>;

/**
 * Continues prompts by beam search, many at a time, whoever handed them in, in as many batches as there are graphs.
 * What is found for a prompt depends on neither its neighbours nor their number.
 */
export class BeamDecoder {
  readonly #settings: BatchSettings;
  readonly #waiting = new WaitingJobs();
  readonly #graphs: DecoderGraph[] = [];
  readonly #batches: DecodingBatch[] = [];
  /** Those that nothing has called for yet, and those that are being opened. */
  #closed: readonly OpenGraph[];
  #opening: Promise<void> = Promise.resolve();
  #calls = 0;

  /** The settings hold for each graph's batch; `more` graphs are opened when there are more prompts than graphs. */
  constructor(graph: DecoderGraph, more: readonly OpenGraph[], settings: BatchSettings) {
    this.#settings = settings;
    this.#closed = more;
    this.#add(graph);
  }

  /**
   * Yields the continuations of each prompt as it ends. Throws the signal's reason once it is aborted; then, or when
   * the caller stops listening, its prompts leave the batch at the next step.
   */
  async *decode(prompts: readonly Prompt[], options: DecodeOptions = {}): AsyncGenerator<IndexedContinuations> {
    const { inOrder, signal, onTokens } = options;
    signal?.throwIfAborted();
    if (prompts.length === 0) return;
    this.#calls += 1;
    const lane = options.lane ?? `call ${this.#calls}`;
    const inbox = new Inbox<IndexedContinuations>();
    const call: Call = { inbox, signal, onTokens, tokens: 0, isOpen: true };
    const abort = () => inbox.fail(signal?.reason);
    // Any number of calls may share one; that is no leak.
    if (signal) setMaxListeners(0, signal);
    signal?.addEventListener('abort', abort);
    this.#put(prompts, lane, call, inOrder ?? false);
    for (const batch of this.#batches) batch.wake();
    if (this.#texts() > this.#batches.length) this.#openMore();
    try {
      for (const _ of prompts) yield await inbox.take();
    } finally {
      call.isOpen = false;
      signal?.removeEventListener('abort', abort);
      this.#waiting.remove((job) => job.call === call);
    }
  }

  /** Nobody else holds the jobs: each goes, with all its hypotheses, when it is done, and not when its call is. */
  #put(prompts: readonly Prompt[], lane: string, call: Call, inOrder: boolean): void {
    const jobs = prompts.map((prompt, index) => beginJob(prompt, index, call, this.#settings));
    if (!inOrder) jobs.sort((a, b) => b.ids.length - a.ids.length);
    for (const job of jobs) this.#waiting.put(lane, job);
  }

  /** Lets go of the graphs when none is in use, once all callers have what they wait for, or have left. */
  async dispose(): Promise<void> {
    this.#closed = [];
    await this.#opening;
    for (const batch of this.#batches) await batch.idle();
    for (const graph of this.#graphs) await graph.dispose();
  }

  /** Few texts are spread over all batches: two halves at once end sooner than one whole. */
  #share(): number {
    return Math.ceil(this.#texts() / this.#batches.length);
  }

  #texts(): number {
    return this.#batches.reduce((sum, { size }) => sum + size, this.#waiting.size);
  }

  /** A graph that cannot be opened any more, for want of memory, is done without. */
  #openMore(): void {
    const opening = this.#closed.map((open) => open().then((graph) => this.#add(graph).wake()));
    this.#closed = [];
    this.#opening = Promise.all([this.#opening, Promise.allSettled(opening)]).then(() => {});
  }

  #add(graph: DecoderGraph): DecodingBatch {
    const batch = new DecodingBatch(graph, this.#settings, this.#waiting, () => this.#share());
    this.#graphs.push(graph);
    this.#batches.push(batch);
    return batch;
  }
}
