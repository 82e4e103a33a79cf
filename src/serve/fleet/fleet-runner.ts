import { randomUUID } from 'node:crypto';
import { Queue, QueueEvents } from 'bullmq';
import type { Redis } from 'ioredis';
import { type ErrorCode, PipelineError } from '../../errors.ts';
import { QueueFull } from '../../queue/bounded-queue.ts';
import type { Job, JobEvent, JobRunner, ResultOf, RunOptions } from '../jobs/job.ts';
import { CANCEL_CHANNEL, connectionOptions, connectRedis, QUEUE, resultKey } from './fleet-connection.ts';
import { decodeResult, encodeJob, type QueuedJob } from './job-codec.ts';

export interface FleetSettings {
  readonly redisUrl: string;
  /** Jobs other than articles that may be unfinished. */
  readonly maxOpen: number;
  /** How often Redis is asked about jobs of which no event came: one may be lost when Redis restarts. */
  readonly askEveryMs: number;
  readonly report: (error: unknown) => void;
}

interface Pending {
  readonly queued: QueuedJob;
  readonly kind: Job['kind'];
  readonly onEvent: (event: JobEvent) => void;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

const ATTEMPTS = 3;

/** Runs jobs in whatever workers take them from Redis. A job has one id and one result, however often it is queued or run. */
export class FleetRunner implements JobRunner {
  readonly #settings: FleetSettings;
  readonly #redis: Redis;
  readonly #queue: Queue<QueuedJob>;
  readonly #events: QueueEvents;
  readonly #pending = new Map<string, Pending>();
  readonly #asking: NodeJS.Timeout;
  #isAsking = false;
  #isClosing = false;

  constructor(settings: FleetSettings) {
    const { redisUrl, report } = settings;
    this.#settings = settings;
    this.#redis = connectRedis(redisUrl, report);
    const connection = connectionOptions(redisUrl);
    this.#queue = new Queue(QUEUE, { connection, streams: { events: { maxLen: 20_000 } } });
    this.#events = new QueueEvents(QUEUE, { connection });
    this.#queue.on('error', report);
    this.#events.on('error', report);
    const settle = ({ jobId }: { jobId: string }) => void this.#ask(jobId).catch(report);
    this.#events.on('completed', settle);
    this.#events.on('failed', settle);
    this.#events.on('progress', ({ jobId, data }) => this.#pending.get(jobId)?.onEvent(data as JobEvent));
    this.#asking = setInterval(() => void this.#askAll(), settings.askEveryMs);
  }

  get ready(): boolean {
    return this.#redis.status === 'ready';
  }

  get load(): JobRunner['load'] {
    return { waiting: 0, running: this.#pending.size };
  }

  async run<J extends Job>(job: J, options: RunOptions & { readonly id?: string }): Promise<ResultOf<J>> {
    const { owner, signal, onEvent = () => {}, id = randomUUID() } = options;
    signal?.throwIfAborted();
    const open = [...this.#pending.values()].filter(({ kind }) => kind !== 'article').length;
    if (job.kind !== 'article' && open >= this.#settings.maxOpen) throw new QueueFull(5);
    const queued = encodeJob(owner, job);
    const cancel = () => {
      this.#pending.get(id)?.reject(signal?.reason);
      // A server that stops leaves its jobs to the workers.
      if (!this.#isClosing) void this.#cancel(id).catch(this.#settings.report);
    };
    signal?.addEventListener('abort', cancel, { once: true });
    try {
      return await new Promise<ResultOf<J>>((resolve, reject) => {
        const settled = resolve as (result: unknown) => void;
        this.#pending.set(id, { queued, kind: job.kind, onEvent, resolve: settled, reject });
        this.#ask(id).catch(this.#settings.report);
      });
    } finally {
      signal?.removeEventListener('abort', cancel);
      this.#pending.delete(id);
    }
  }

  async close(graceMs: number): Promise<void> {
    this.#isClosing = true;
    const until = performance.now() + graceMs;
    while ([...this.#pending.values()].some(({ kind }) => kind !== 'article') && performance.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    clearInterval(this.#asking);
    await Promise.all([this.#queue.close(), this.#events.close()]).catch(this.#settings.report);
    this.#redis.disconnect();
  }

  /** One round at a time: while Redis is away, or slow, rounds would pile up. */
  async #askAll(): Promise<void> {
    if (this.#isAsking) return;
    this.#isAsking = true;
    for (const id of [...this.#pending.keys()]) await this.#ask(id).catch(this.#settings.report);
    this.#isAsking = false;
  }

  /** Sees how the job is; queues it if Redis does not know it, or not any more. */
  async #ask(id: string): Promise<void> {
    const pending = this.#pending.get(id);
    if (!pending) return;
    const result = await this.#redis.get(resultKey(id));
    if (result !== null) {
      pending.resolve(decodeResult(result));
      return;
    }
    const entry = await this.#queue.getJob(id);
    const state = await entry?.getState();
    if (state === 'failed') {
      pending.reject(readFailure(entry?.failedReason));
      await entry?.remove();
    } else if (!entry || state === 'completed' || state === 'unknown') {
      // Done, but its result is gone or not there yet in this very moment: what is queued again is not run twice.
      if (state === 'completed' && (await this.#redis.exists(resultKey(id)))) return;
      await entry?.remove();
      await this.#queue.add(pending.kind, pending.queued, {
        jobId: id,
        attempts: ATTEMPTS,
        // Short texts overtake articles.
        priority: pending.kind === 'article' ? 2 : 1,
        removeOnComplete: { age: 60 },
        removeOnFail: { age: 3600 },
      });
    }
  }

  async #cancel(id: string): Promise<void> {
    await this.#redis.publish(CANCEL_CHANNEL, id);
    await this.#queue.remove(id).catch(() => {
      // It is with a worker, which has been told.
    });
  }
}

function readFailure(reason: string | undefined): PipelineError {
  try {
    const { code, message } = JSON.parse(reason ?? '') as { code: ErrorCode; message: string };
    return new PipelineError(code, message);
  } catch {
    return new PipelineError('model-failed', 'a worker could not do it');
  }
}
