import { FairLanes } from '../../queue/fair-lanes.ts';
import { type DecodingJob, isWanted } from './decoding-job.ts';

/** The texts that no batch has taken yet, in the order in which they are to be taken. */
export class WaitingJobs {
  readonly #lanes = new FairLanes<DecodingJob>();
  /** Taken from their lanes once: what found no room, or begins anew. */
  #first: DecodingJob[] = [];

  get size(): number {
    return this.#first.length + this.#lanes.size;
  }

  put(lane: string, job: DecodingJob): void {
    this.#lanes.put(lane, job);
  }

  /** Before all others. */
  putFirst(jobs: readonly DecodingJob[]): void {
    this.#first.unshift(...jobs);
  }

  /** The next that somebody still waits for. */
  take(): DecodingJob | undefined {
    for (;;) {
      const job = this.#first.shift() ?? this.#lanes.take();
      if (!job || isWanted(job)) return job;
    }
  }

  /** Takes every job out for which `refuse` holds, and returns those. */
  remove(refuse: (job: DecodingJob) => boolean): readonly DecodingJob[] {
    const refused = [...this.#first, ...this.#lanes.items()].filter(refuse);
    this.#first = this.#first.filter((job) => !refused.includes(job));
    this.#lanes.remove((job) => refused.includes(job));
    return refused;
  }
}
