import type { Channel, FromEngine, ToEngine } from '../serve/engine/messages.ts';

/** What the command line needs of the process it runs in; tests pass their own. */
export interface World {
  readonly arguments: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Folder that relative paths start from. */
  readonly workingFolder: string;
  /** Folder that holds models.yaml and models/. */
  readonly installFolder: string;
  readonly input: AsyncIterable<Uint8Array>;
  readonly output: OutputStream;
  readonly messages: OutputStream;
  readonly processors: number;
  /** The program's own file, by which it starts itself again as another process. */
  readonly entryFile: string;
  /** The line to the process that started this one, if it did so by `entryFile`. */
  readonly parent?: Channel<FromEngine, ToEngine>;
  /** Aborted when the user interrupts. */
  readonly signal: AbortSignal;
  /** Asks to be given this long after an interruption, in milliseconds; a second one ends the process all the same. */
  allowGrace(ms: number): void;
  now(): Date;
  /** Most memory that the process has held so far, in bytes. */
  peakMemoryBytes(): number;
}

export interface OutputStream {
  readonly isTerminal: boolean;
  readonly columns: number;
  write(content: string | Uint8Array): void;
}
