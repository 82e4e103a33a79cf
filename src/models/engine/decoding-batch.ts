import { advance, beamsByRow, expectedLength, makeRoom, positionsOf, positionsOfStep } from './cache-rows.ts';
import type { DecoderGraph } from './decoder-graph.ts';
import {
  agreementOf,
  candidatesOf,
  createJob,
  type DecodingJob,
  deliver,
  isLooping,
  isWanted,
  restartJob,
  type SearchRules,
  stepsOf,
  wantsTokens,
} from './decoding-job.ts';
import type { CacheRows } from './key-value-cache.ts';
import type { WaitingJobs } from './waiting-jobs.ts';

export interface BatchSettings extends SearchRules {
  /** Rows that are decoded at once, at most; a text takes up to its `beams` of them. */
  readonly maxRows: number;
  /** Positions that the cache holds, over all rows, at most: bounds memory where texts are long. */
  readonly maxPositions: number;
  /** Prompt tokens that are read in one step: bounds how long a step takes, and so how soon a signal is heard. */
  readonly maxPromptTokens: number;
  /** Texts that are decoded at once, at most; without bounds where absent. */
  readonly maxTexts?: number;
}

/** Of `maxPositions`, for texts that become longer than expected: a cache that has to grow is copied, and unused memory costs nothing. */
const ROOM = 2;

/**
 * The texts that one graph continues together. Those that have ended leave the batch and waiting ones take their places
 * (iteration-level scheduling: Yu et al. 2022, "Orca"). A text's beams share what they have in common in the cache's
 * rows: only where a beam is continued twice, the positions since the two histories parted are copied.
 */
export class DecodingBatch {
  readonly #graph: DecoderGraph;
  readonly #settings: BatchSettings;
  readonly #waiting: WaitingJobs;
  readonly #share: () => number;
  #jobs: readonly DecodingJob[] = [];
  #work: Promise<void> | undefined;
  #closing: Promise<void> | undefined;

  /** `share` tells how many texts the batch may hold now. */
  constructor(graph: DecoderGraph, settings: BatchSettings, waiting: WaitingJobs, share: () => number) {
    this.#graph = graph;
    this.#settings = settings;
    this.#waiting = waiting;
    this.#share = share;
  }

  get size(): number {
    return this.#jobs.length;
  }

  /** Begins to take what waits, if it does not yet. */
  wake(): void {
    // With nothing to do the work would be over before it is noted down, and then stand there for ever.
    if (this.#waiting.size > 0) this.#work ??= this.#decodeAll();
  }

  /** Resolves when the graph is not in use. */
  async idle(): Promise<void> {
    await this.#work;
    await this.#closing;
  }

  async #decodeAll(): Promise<void> {
    const cache = this.#graph.openCache(ROOM * this.#settings.maxPositions);
    try {
      while (this.#jobs.length + this.#waiting.size > 0) await this.#goOn(cache);
    } catch (error) {
      for (const { call } of [...this.#jobs, ...this.#waiting.remove(() => true)]) call.inbox.fail(error);
      this.#jobs = [];
    } finally {
      this.#closing = this.#graph.closeCache().catch(() => {});
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
    const going = this.#jobs;
    this.#jobs = [...going, ...joining];
    const result = await this.#graph.read(
      joining.map(({ ids }) => ids),
      joining.some(wantsTokens),
    );
    for (const [row, job] of joining.entries()) job.search.advance([candidatesOf(result, row, job, 0)]);
    const live = joining.filter(({ search }) => !search.isDone);
    this.#jobs = [...going, ...live];
    if (this.#jobs.length > 0) makeRoom(cache, this.#jobs, this.#settings.maxPositions);
    for (const job of live) {
      for (const row of job.rows) cache.load(row, joining.indexOf(job), job.positions);
    }
    joining.filter(({ search }) => search.isDone).forEach(deliver);
  }

  /**
   * Where texts became longer than expected and the cache has no room for all, those that have got least far give way, and
   * begin anew later (preemption by recomputation: Kwon et al. 2023, "Efficient Memory Management for … PagedAttention").
   */
  #giveWay(): void {
    while (this.#jobs.length > 1 && positionsOfStep(this.#jobs) > this.#settings.maxPositions) {
      const [, ...others] = this.#jobs.toSorted((a, b) => positionsOf(b) - positionsOf(a));
      const least = others.reduce((a, b) => (stepsOf(b) < stepsOf(a) ? b : a));
      this.#jobs = this.#jobs.filter((job) => job !== least);
      least.call.tokens -= stepsOf(least);
      this.#waiting.putFirst([createJob(least, this.#settings)]);
    }
  }

  async #step(cache: CacheRows): Promise<void> {
    this.#giveWay();
    makeRoom(cache, this.#jobs, this.#settings.maxPositions);
    const feeding = beamsByRow(this.#jobs);
    const result = await this.#graph.step(
      feeding.map(({ beam }) => beam.token),
      feeding.map(({ job, beam }) => job.positions + beam.length),
      this.#jobs.some(wantsTokens),
    );
    for (const [row, { job, beam }] of feeding.entries()) beam.agreement = agreementOf(result, row, job);
    for (const job of this.#jobs) advance(job, result, cache);
    const looping = this.#jobs.filter(isLooping);
    this.#waiting.putFirst(looping.map((job) => restartJob(job, this.#settings)));
    const going = this.#jobs.filter((job) => !looping.includes(job));
    for (const { call } of going) call.tokens += 1;
    for (const call of new Set(going.map((job) => job.call))) call.onTokens?.(call.tokens);
    going.filter(({ search }) => search.isDone).forEach(deliver);
    this.#jobs = going.filter(({ search }) => !search.isDone);
  }

  /** Takes those jobs that there is room for beside what runs; at least one where nothing else runs. */
  #takeJobs(): readonly DecodingJob[] {
    const { maxRows, maxPositions, maxPromptTokens, maxTexts = Number.POSITIVE_INFINITY } = this.#settings;
    const taken: DecodingJob[] = [];
    const most = Math.min(maxTexts, this.#share()) - this.#jobs.length;
    let rows = this.#jobs.reduce((sum, { beams }) => sum + beams, 0);
    let longest = Math.max(0, ...this.#jobs.map(expectedLength));
    let prompt = 0;
    while (taken.length < most) {
      const job = this.#waiting.take();
      if (!job) break;
      rows += job.beams;
      longest = Math.max(longest, expectedLength(job));
      prompt = Math.max(prompt, job.ids.length);
      const fits = rows <= maxRows && rows * longest <= maxPositions && prompt * (taken.length + 1) <= maxPromptTokens;
      if (!fits && this.#jobs.length + taken.length > 0) {
        // Nothing overtakes it, or a long text would never find room.
        this.#waiting.putFirst([job]);
        break;
      }
      taken.push(job);
    }
    return taken;
  }
}
