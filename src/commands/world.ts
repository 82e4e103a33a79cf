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
  /** Aborted when the user interrupts. */
  readonly signal: AbortSignal;
  now(): Date;
  /** Most memory that the process has held so far, in bytes. */
  peakMemoryBytes(): number;
}

export interface OutputStream {
  readonly isTerminal: boolean;
  readonly columns: number;
  write(text: string): void;
}
