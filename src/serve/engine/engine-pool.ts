import { BoundedQueue } from '../../queue/bounded-queue.ts';
import type { Job, JobRunner, ResultOf, RunOptions } from '../jobs/job.ts';
import { type EngineSettings, SupervisedEngine } from './supervised-engine.ts';

export interface PoolSettings extends EngineSettings {
  readonly processes: number;
  /** Texts and summaries at once: enough of them that the model's rows are never empty. */
  readonly maxRunning: number;
  /** Articles at once. */
  readonly maxArticles: number;
  /** Texts and summaries that may wait, in all and of one owner. */
  readonly maxWaiting: number;
  readonly maxWaitingOfOwner: number;
}

/** Runs jobs in engine processes on this machine. Articles have a queue of their own, so that short texts overtake them. */
export class EnginePool implements JobRunner {
  readonly #engines: readonly SupervisedEngine[];
  readonly #texts: BoundedQueue;
  readonly #articles: BoundedQueue;

  constructor({ processes, maxRunning, maxArticles, maxWaiting, maxWaitingOfOwner, ...settings }: PoolSettings) {
    this.#engines = Array.from({ length: processes }, () => new SupervisedEngine(settings));
    this.#texts = new BoundedQueue({ concurrency: maxRunning, maxWaiting, maxWaitingOfOwner });
    // What may wait here is bounded by the store, which holds it.
    this.#articles = new BoundedQueue({ concurrency: maxArticles });
  }

  get ready(): boolean {
    return this.#engines.some((engine) => engine.ready);
  }

  get load(): JobRunner['load'] {
    const queues = [this.#texts, this.#articles];
    return {
      waiting: queues.reduce((sum, { waiting }) => sum + waiting, 0),
      running: queues.reduce((sum, { running }) => sum + running, 0),
    };
  }

  async whenReady(): Promise<void> {
    await Promise.all(this.#engines.map((engine) => engine.whenReady()));
  }

  run<J extends Job>(job: J, options: RunOptions): Promise<ResultOf<J>> {
    const queue = job.kind === 'article' ? this.#articles : this.#texts;
    // An owner's article and short texts take turns too.
    const owner = `${options.owner}/${job.kind}`;
    return queue.run(() => this.#leastBusy().run(job, { ...options, owner }), options);
  }

  async close(graceMs: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const grace = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, graceMs);
    });
    await Promise.race([Promise.all([this.#texts.idle(), this.#articles.idle()]), grace]);
    clearTimeout(timer);
    for (const engine of this.#engines) engine.close();
  }

  #leastBusy(): SupervisedEngine {
    const [first, ...rest] = this.#engines;
    if (!first) throw new RangeError('a pool has at least one process');
    return rest.reduce((least, engine) => (engine.load < least.load ? engine : least), first);
  }
}
