import { FairLanes } from '../queue/fair-lanes.ts';
import { advance, beamsByRow, expectedLength, makeRoom } from './cache-rows.ts';
import type { DecoderGraph } from './decoder-graph.ts';
import {
  agreementOf,
  beginJob,
  type Call,
  candidatesOf,
  type DecodingJob,
  deliver,
  type IndexedContinuations,
  isLooping,
  isWanted,
  type Prompt,
  restartJob,
  type SearchRules,
  wantsTokens,
} from './decoding-job.ts';
import { Inbox } from './inbox.ts';
import type { CacheRows } from './key-value-cache.ts';

export interface DecoderSettings extends SearchRules {
  /** Rows that are decoded at once, at most; a text takes up to its `beams` of them. */
  readonly maxRows: number;
  /** Positions that the cache holds, over all rows, at most: bounds memory where texts are long. */
  readonly maxPositions: number;
  /** Prompt tokens that are read in one step: bounds how long a step takes, and so how soon a signal is heard. */
  readonly maxPromptTokens: number;
}

export interface DecodeOptions {
  /** True to begin with the first prompts, false to begin with the longest, which leaves no long one for the end. */
  readonly inOrder?: boolean;
  /** Prompts of different lanes take turns; a call without one has its own. */
  readonly lane?: string;
  readonly signal?: AbortSignal;
  /** Called after each step with the tokens generated so far, those of dropped hypotheses not counted. */
  readonly onTokens?: (tokens: number) => void;
}

/**
 * Continues prompts by beam search, many rows at a time, whoever handed them in. Texts that have ended leave the batch
 * and waiting ones take their places (iteration-level scheduling: Yu et al. 2022, "Orca"). A text's beams share what they
 * have in common in the cache's rows: only where a beam is continued twice, the positions since the two histories
 * parted are copied. What is found for a prompt depends on neither its neighbours nor their number.
 */
export class BeamDecoder {
  readonly #graph: DecoderGraph;
  readonly #settings: DecoderSettings;
  readonly #lanes = new FairLanes<DecodingJob>();
  /** Taken from their lanes already: what found no room, or begins anew. */
  #next: DecodingJob[] = [];
  #jobs: readonly DecodingJob[] = [];
  #work: Promise<void> | undefined;
  #calls = 0;

  constructor(graph: DecoderGraph, settings: DecoderSettings) {
    this.#graph = graph;
    this.#settings = settings;
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
    signal?.addEventListener('abort', abort);
    const jobs = prompts.map((prompt, index) => beginJob(prompt, index, call, this.#settings));
    if (!inOrder) jobs.sort((a, b) => b.ids.length - a.ids.length);
    for (const job of jobs) this.#lanes.put(lane, job);
    this.#work ??= this.#decodeAll();
    try {
      for (const _ of jobs) yield await inbox.take();
    } finally {
      call.isOpen = false;
      signal?.removeEventListener('abort', abort);
      this.#lanes.remove((job) => job.call === call);
    }
  }

  /** Resolves when the graph is not in use, once all callers have what they wait for, or have left. */
  async idle(): Promise<void> {
    await this.#work;
  }

  async #decodeAll(): Promise<void> {
    const cache = this.#graph.openCache(this.#settings.maxPositions);
    try {
      while (this.#jobs.length + this.#next.length + this.#lanes.size > 0) await this.#goOn(cache);
    } catch (error) {
      for (const { call } of [...this.#jobs, ...this.#next, ...this.#lanes.items()]) call.inbox.fail(error);
      this.#lanes.remove(() => true);
      this.#next = [];
      this.#jobs = [];
    } finally {
      this.#work = undefined;
    }
  }

  async #goOn(cache: CacheRows): Promise<void> {
    this.#jobs = this.#jobs.filter(isWanted);
    const joining = this.#takeJobs();
    if (joining.length > 0) await this.#read(joining, cache);
    else if (this.#jobs.length > 0) await this.#step(cache);
  }

  async #read(joining: readonly DecodingJob[], cache: CacheRows): Promise<void> {
    const result = await this.#graph.read(
      joining.map(({ ids }) => ids),
      joining.some(wantsTokens),
    );
    for (const [row, job] of joining.entries()) job.search.advance([candidatesOf(result, row, job, 0)]);
    const live = joining.filter(({ search }) => !search.isDone);
    if (this.#jobs.length + live.length > 0) makeRoom(cache, [...this.#jobs, ...live]);
    for (const job of live) {
      for (const row of job.rows) cache.load(row, joining.indexOf(job), job.ids.length);
    }
    this.#jobs = [...this.#jobs, ...live];
    joining.filter(({ search }) => search.isDone).forEach(deliver);
  }

  async #step(cache: CacheRows): Promise<void> {
    makeRoom(cache, this.#jobs);
    const feeding = beamsByRow(this.#jobs);
    const result = await this.#graph.step(
      feeding.map(({ beam }) => beam.token),
      feeding.map(({ job, beam }) => job.ids.length + beam.length),
      this.#jobs.some(wantsTokens),
    );
    for (const [row, { job, beam }] of feeding.entries()) beam.agreement = agreementOf(result, row, job);
    for (const job of this.#jobs) advance(job, result, cache);
    const looping = this.#jobs.filter(isLooping);
    this.#next.unshift(...looping.map((job) => restartJob(job, this.#settings)));
    const going = this.#jobs.filter((job) => !looping.includes(job));
    for (const { call } of going) call.tokens += 1;
    for (const call of new Set(going.map((job) => job.call))) call.onTokens?.(call.tokens);
    going.filter(({ search }) => search.isDone).forEach(deliver);
    this.#jobs = going.filter(({ search }) => !search.isDone);
  }

  /** Takes those jobs that there is room for beside what runs; at least one where nothing else runs. */
  #takeJobs(): readonly DecodingJob[] {
    const { maxRows, maxPositions, maxPromptTokens } = this.#settings;
    const taken: DecodingJob[] = [];
    let rows = this.#jobs.reduce((sum, { beams }) => sum + beams, 0);
    let longest = Math.max(0, ...this.#jobs.map(expectedLength));
    let prompt = 0;
    for (;;) {
      const job = this.#next.shift() ?? this.#lanes.take();
      if (!job) return taken;
      if (!isWanted(job)) continue;
      rows += job.beams;
      longest = Math.max(longest, expectedLength(job));
      prompt = Math.max(prompt, job.ids.length);
      const fits = rows <= maxRows && rows * longest <= maxPositions && prompt * (taken.length + 1) <= maxPromptTokens;
      if (!fits && this.#jobs.length + taken.length > 0) {
        // Nothing overtakes it, or a long text would never find room.
        this.#next.unshift(job);
        return taken;
      }
      taken.push(job);
    }
  }
}
