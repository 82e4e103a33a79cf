import PQueue from 'p-queue';
import { FairQueue } from './fair-queue.ts';

export interface QueueBounds {
  /** Tasks that run at once. */
  readonly concurrency: number;
  /** Tasks that may wait; unbounded if absent. */
  readonly maxWaiting?: number;
  /** Tasks of one owner that may wait; unbounded if absent. */
  readonly maxWaitingOfOwner?: number;
}

export interface TaskOptions {
  /** Tasks of different owners take turns. */
  readonly owner?: string;
  /** Takes a waiting task out of the queue; a running one has to listen to it itself. */
  readonly signal?: AbortSignal;
}

/** Why a task was not let in: the queue is full. */
export class QueueFull extends Error {
  /** When it is worth trying again, going by how long tasks took of late. */
  readonly retryAfterSeconds: number;

  constructor(retryAfterSeconds: number) {
    super(`the queue is full; try again in ${retryAfterSeconds} s`);
    this.name = 'QueueFull';
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** Bounds work: so many tasks at once, so many waiting, owners in turn. The only user of p-queue. */
export class BoundedQueue {
  readonly #queue: PQueue<FairQueue, { owner?: string; id?: string; signal?: AbortSignal }>;
  readonly #bounds: QueueBounds;
  readonly #waitingOf = new Map<string, number>();
  #nextId = 0;
  #meanSeconds = 1;

  constructor(bounds: QueueBounds) {
    this.#bounds = bounds;
    this.#queue = new PQueue({ concurrency: bounds.concurrency, queueClass: FairQueue });
  }

  get waiting(): number {
    return this.#queue.size;
  }

  get running(): number {
    return this.#queue.pending;
  }

  /** Runs `task` when its turn comes; throws QueueFull at once if too many wait, and the signal's reason if it is aborted. */
  async run<Result>(task: () => Promise<Result>, { owner = '', signal }: TaskOptions = {}): Promise<Result> {
    const { concurrency, maxWaiting = Number.POSITIVE_INFINITY, maxWaitingOfOwner = maxWaiting } = this.#bounds;
    const mine = this.#waitingOf.get(owner) ?? 0;
    const mustWait = this.running >= concurrency;
    if (mustWait && (this.waiting >= maxWaiting || mine >= maxWaitingOfOwner)) throw new QueueFull(this.#retryAfter());
    this.#countWaiting(owner, 1);
    let waits = true;
    const start = () => {
      if (waits) this.#countWaiting(owner, -1);
      waits = false;
    };
    this.#nextId += 1;
    try {
      const options = { owner, id: String(this.#nextId), ...(signal && { signal }) };
      return await this.#queue.add(async () => {
        start();
        const startedMs = performance.now();
        try {
          return await task();
        } finally {
          this.#meanSeconds = 0.9 * this.#meanSeconds + (0.1 * (performance.now() - startedMs)) / 1000;
        }
      }, options);
    } finally {
      start();
    }
  }

  /** Runs every task; the first that fails empties the queue. */
  async runAll(tasks: readonly (() => Promise<void>)[]): Promise<void> {
    try {
      await Promise.all(tasks.map((task) => this.run(task)));
    } catch (error) {
      this.#queue.clear();
      throw error;
    }
  }

  /** Resolves once nothing runs or waits. */
  idle(): Promise<void> {
    return this.#queue.onIdle();
  }

  #retryAfter(): number {
    const seconds = (this.#meanSeconds * (this.waiting + 1)) / this.#bounds.concurrency;
    return Math.min(300, Math.max(1, Math.ceil(seconds)));
  }

  #countWaiting(owner: string, change: number): void {
    const count = (this.#waitingOf.get(owner) ?? 0) + change;
    if (count > 0) this.#waitingOf.set(owner, count);
    else this.#waitingOf.delete(owner);
  }
}
