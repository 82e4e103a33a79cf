import type { Queue, QueueAddOptions } from 'p-queue';
import { FairLanes } from './fair-lanes.ts';

type Run = () => Promise<unknown>;

export interface FairOptions extends QueueAddOptions {
  /** Whose task it is. */
  readonly owner?: string;
}

interface Entry {
  readonly run: Run;
  readonly id: string | undefined;
}

/** The waiting tasks of a p-queue, taken in turn from each owner. */
export class FairQueue implements Queue<Run, FairOptions> {
  readonly #lanes = new FairLanes<Entry>();

  get size(): number {
    return this.#lanes.size;
  }

  enqueue(run: Run, { owner = '', id }: Partial<FairOptions> = {}): void {
    this.#lanes.put(owner, { run, id });
  }

  dequeue(): Run | undefined {
    return this.#lanes.take()?.run;
  }

  remove(id: string): void {
    this.#lanes.remove((entry) => entry.id === id);
  }

  filter(): Run[] {
    return this.#lanes.items().map(({ run }) => run);
  }

  /** Everybody is equal here. */
  setPriority(): void {}
}
