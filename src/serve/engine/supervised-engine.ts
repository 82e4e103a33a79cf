import { PipelineError } from '../../errors.ts';
import type { Job, JobEvent, ResultOf, RunOptions } from '../jobs/job.ts';
import type { Channel, FromEngine, ToEngine } from './messages.ts';

/** An engine process, seen from the server. */
export interface EngineChannel extends Channel<ToEngine, FromEngine> {
  /** Ends the process at once. */
  kill(): void;
}

export interface EngineSettings {
  /** Starts a process that runs `hostEngine`. */
  readonly start: () => EngineChannel;
  /** How long a cancelled job may go on before its process is taken to be stuck, and replaced. */
  readonly stuckAfterMs: number;
}

interface Running {
  readonly owner: string;
  readonly job: Job;
  readonly onEvent: (event: JobEvent) => void;
  readonly resolve: (result: ResultOf<Job>) => void;
  readonly reject: (error: unknown) => void;
  /** Whether the process has it. */
  isSent: boolean;
  /** False once its caller has left. */
  isWanted: boolean;
  /** Processes that died while they had it. */
  deaths: number;
}

/** A job in the second process that dies is taken to be what it died of. */
const MAX_DEATHS = 2;

/** A process that dies this often, before its model is loaded, will not do better the next time. */
const MAX_STARTS = 3;

/**
 * A process with a model in it, replaced when it dies or hangs. The model's steps, and reading files that somebody sent,
 * happen there: neither stops the server from answering, and neither can take it down.
 */
export class SupervisedEngine {
  readonly #settings: EngineSettings;
  readonly #running = new Map<number, Running>();
  #channel: EngineChannel;
  #nextId = 0;
  #failedStarts = 0;
  #isReady = false;
  #isClosing = false;
  #failure: PipelineError | undefined;
  #settleReady: () => void = () => {};

  constructor(settings: EngineSettings) {
    this.#settings = settings;
    this.#channel = this.#start();
  }

  get load(): number {
    return this.#running.size;
  }

  get ready(): boolean {
    return this.#isReady;
  }

  /** Resolves when the model is loaded; rejects with a PipelineError if it cannot be. */
  async whenReady(): Promise<void> {
    while (!this.#isReady) {
      if (this.#failure) throw this.#failure;
      await new Promise<void>((resolve) => {
        this.#settleReady = resolve;
      });
    }
  }

  run<J extends Job>(job: J, { owner, signal, onEvent = () => {} }: RunOptions): Promise<ResultOf<J>> {
    return new Promise<ResultOf<Job>>((resolve, reject) => {
      signal?.throwIfAborted();
      if (this.#failure) throw this.#failure;
      this.#nextId += 1;
      const id = this.#nextId;
      const cancel = () => {
        reject(signal?.reason);
        const running = this.#running.get(id);
        if (!running?.isSent) {
          this.#running.delete(id);
          return;
        }
        running.isWanted = false;
        this.#channel.send({ type: 'cancel', id });
        const timer = setTimeout(() => this.#channel.kill(), this.#settings.stuckAfterMs);
        settled = () => clearTimeout(timer);
      };
      let settled = () => {};
      const finish =
        <Value>(settle: (value: Value) => void) =>
        (value: Value) => {
          signal?.removeEventListener('abort', cancel);
          settled();
          settle(value);
        };
      signal?.addEventListener('abort', cancel, { once: true });
      const settling = { resolve: finish(resolve), reject: finish(reject) };
      this.#running.set(id, { owner, job, onEvent, ...settling, isSent: false, isWanted: true, deaths: 0 });
      this.#send(id);
    }) as Promise<ResultOf<J>>;
  }

  close(): void {
    this.#isClosing = true;
    this.#channel.kill();
  }

  #start(): EngineChannel {
    const channel = this.#settings.start();
    channel.onMessage((message) => this.#hear(message));
    channel.onClose(() => this.#replace());
    return channel;
  }

  #hear(message: FromEngine): void {
    if (message.type === 'ready') {
      this.#isReady = true;
      this.#failedStarts = 0;
      this.#settleReady();
      return;
    }
    const running = message.id === undefined ? undefined : this.#running.get(message.id);
    if (message.type === 'event') {
      running?.onEvent(message.event);
      return;
    }
    if (message.id !== undefined) this.#running.delete(message.id);
    this.#sendSuspect();
    if (message.type === 'done') {
      running?.resolve(message.result);
      return;
    }
    const error = new PipelineError(message.code ?? 'model-failed', message.message);
    if (running) running.reject(error);
    else if (message.id === undefined) this.#giveUp(error);
    // What it has in memory is damaged, too; the next process reads the files anew.
    if (message.id !== undefined && message.code === 'model-corrupt') this.#channel.kill();
  }

  /** The process is gone: its jobs go to a new one, unless they were what it died of. */
  #replace(): void {
    this.#failedStarts += this.#isReady ? 0 : 1;
    this.#isReady = false;
    if (this.#failedStarts >= MAX_STARTS) {
      this.#giveUp(new PipelineError('model-failed', 'the engine ends before its model is loaded'));
      return;
    }
    if (this.#isClosing || this.#failure) {
      this.#giveUp(this.#failure ?? new PipelineError('model-failed', 'the server stops'));
      return;
    }
    this.#channel = this.#start();
    for (const [id, running] of this.#running) {
      if (!running.isSent) continue;
      running.isSent = false;
      running.deaths += 1;
      if (running.isWanted && running.deaths < MAX_DEATHS) continue;
      this.#running.delete(id);
      running.reject(new PipelineError('model-failed', 'the process that worked on this ended, twice'));
    }
    this.#sendSuspect();
  }

  /** Jobs that were in a process when it died are tried one at a time: no two of them can go down together again. */
  #sendSuspect(): void {
    const suspects = [...this.#running].filter(([, { deaths }]) => deaths > 0);
    const [next] = suspects;
    if (next && !suspects.some(([, { isSent }]) => isSent)) this.#send(next[0]);
  }

  #send(id: number): void {
    const running = this.#running.get(id);
    if (!running) return;
    running.isSent = true;
    this.#channel.send({ type: 'run', id, owner: running.owner, job: running.job });
  }

  #giveUp(error: PipelineError): void {
    this.#failure = error;
    for (const { reject } of this.#running.values()) reject(error);
    this.#running.clear();
    this.#settleReady();
  }
}
