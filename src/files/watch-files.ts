import { stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { watch } from 'chokidar';
import { baseOfPattern, type FindOptions, isPattern } from './find-articles.ts';
import { isAddress } from './is-address.ts';

/** A file has come to rest when its size has been the same for this long. */
const REST_MS = 500;

export interface WatchOptions extends FindOptions {
  readonly signal: AbortSignal;
}

/** Files that were added or changed, whole: what is still being written is held back until it is at rest. */
export interface FileWatcher {
  /** The paths since the last call, waiting for the first; undefined once the signal is aborted. */
  nextChanges(): Promise<ReadonlySet<string> | undefined>;
  close(): Promise<void>;
}

/** Watches the files, folders and patterns among `operands`; resolves when no change can be missed any more. */
export async function watchFiles(
  operands: readonly string[],
  { workingFolder, outputFolder, signal }: WatchOptions,
): Promise<FileWatcher> {
  const places = operands.filter((operand) => !isAddress(operand)).map((operand) => rootOf(operand, workingFolder));
  const inOutput = (path: string) => path === outputFolder || path.startsWith(outputFolder + sep);
  const isRecursive = operands.some((operand) => isPattern(operand));
  const watcher = watch(await Promise.all(places), {
    ignored: inOutput,
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: REST_MS, pollInterval: 100 },
    ...(isRecursive ? {} : { depth: 0 }),
  });
  let changed = new Set<string>();
  let wake = () => {};
  const note = (path: string) => {
    changed.add(resolve(path));
    wake();
  };
  watcher.on('add', note).on('change', note);
  await new Promise<void>((done, fail) => void watcher.once('ready', done).once('error', fail));
  signal.addEventListener('abort', () => wake(), { once: true });
  return {
    async nextChanges() {
      while (changed.size === 0 && !signal.aborted) await new Promise<void>((woken) => (wake = woken));
      if (signal.aborted) return undefined;
      const found = changed;
      changed = new Set();
      return found;
    },
    close: () => watcher.close(),
  };
}

/** The folder in which a pattern starts to be one; all else stands for itself. */
async function rootOf(operand: string, workingFolder: string): Promise<string> {
  const path = resolve(workingFolder, operand);
  const exists = await stat(path).then(
    () => true,
    () => false,
  );
  return exists || !isPattern(operand) ? path : resolve(workingFolder, baseOfPattern(operand));
}
