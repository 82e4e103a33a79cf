import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { InferenceSession } from 'onnxruntime-node';
import { verifyManifest, writeManifest } from '../manifest.ts';
import { isPackedFolder } from './packed-folder.ts';

/** Where a graph's weights are kept in the order in which this machine multiplies them. */
export interface PackedStore {
  /** See `packedFolder`. */
  readonly folder: string;
  /** The model's own folder: what is packed is checked against its manifest first. */
  readonly source: string;
}

/** Runs a graph on a text that is always the same, and says what came out. */
export type Probe = (session: InferenceSession) => Promise<readonly number[]>;

const GRAPH = 'graph.onnx';
const WEIGHTS = 'weights.data';
const RECORD = 'packed.json';
const UNFINISHED = '.unfinished-';
const HOUR_MS = 3_600_000;

export interface OpenedGraph {
  readonly session: InferenceSession;
  /** Whether its weights are those in the store, and not those of the model's own file. */
  readonly usesPacked: boolean;
}

/**
 * Opens the graph in the file `path`. ONNX Runtime brings weights into an order of the processor's own when it loads
 * them, which takes time and, for each copy of a model, as much memory as the weights. So that is done once and kept in
 * `store`: from then on they are mapped from there, and all copies, in this process and others, share them. Where
 * nothing can be kept, the graph is opened as it is.
 */
export async function openPackedGraph(
  path: string,
  store: PackedStore,
  options: InferenceSession.SessionOptions,
  probe: Probe,
): Promise<OpenedGraph> {
  await clear(dirname(store.folder)).catch(() => {});
  const kept = existsSync(store.folder) ? await openKept(store.folder, options, probe) : undefined;
  if (kept) return { session: kept, usesPacked: true };
  const session = (await openAndKeep(path, store, options, probe)) ?? (await InferenceSession.create(path, options));
  return { session, usesPacked: false };
}

/** What the weights must be like: as many bytes, for nothing beyond a file's end can be read where it is mapped, and this answer. */
interface PackedRecord {
  readonly bytes: number;
  readonly answer: readonly number[];
}

/** Undefined, and deleted, if it does not say what the graph itself said: packed for another processor, perhaps. */
async function openKept(folder: string, options: InferenceSession.SessionOptions, probe: Probe) {
  try {
    const { bytes, answer }: PackedRecord = JSON.parse(await readFile(join(folder, RECORD), 'utf8'));
    if ((await sizeOf(folder)) !== bytes) throw new RangeError('the file of the weights was cut short');
    const session = await InferenceSession.create(join(folder, GRAPH), {
      ...options,
      graphOptimizationLevel: 'disabled',
    });
    if (JSON.stringify(await probe(session)) === JSON.stringify(answer)) return session;
    await session.release();
  } catch {
    // Damaged: made anew below.
  }
  await rm(folder, { recursive: true, force: true }).catch(() => {});
  return undefined;
}

/** Undefined if there is no room for it, or no right to write. */
async function openAndKeep(
  path: string,
  { folder, source }: PackedStore,
  options: InferenceSession.SessionOptions,
  probe: Probe,
) {
  const unfinished = await makeUnfinished(dirname(folder)).catch(() => undefined);
  if (unfinished === undefined) return undefined;
  try {
    const session = await InferenceSession.create(path, savingTo(unfinished, options));
    await keep(unfinished, folder, source, await probe(session)).catch(() => {});
    return session;
  } catch {
    return undefined;
  } finally {
    await rm(unfinished, { recursive: true, force: true }).catch(() => {});
  }
}

function savingTo(folder: string, options: InferenceSession.SessionOptions): InferenceSession.SessionOptions {
  const { session } = options.extra as { session: object };
  const saving = {
    save_external_prepacked_constant_initializers: '1',
    optimized_model_external_initializers_file_name: WEIGHTS,
    optimized_model_external_initializers_min_size_in_bytes: '1024',
  };
  return { ...options, optimizedModelFilePath: join(folder, GRAPH), extra: { session: { ...session, ...saving } } };
}

/** Moves what was saved in `unfinished` to `folder`, unless what it was made of is damaged, or another process was first. */
async function keep(unfinished: string, folder: string, source: string, answer: readonly number[]): Promise<void> {
  const record: PackedRecord = { bytes: await sizeOf(unfinished), answer };
  await writeFile(join(unfinished, RECORD), JSON.stringify(record));
  await writeManifest(unfinished, [GRAPH, WEIGHTS, RECORD]);
  await verifyManifest(source);
  await rename(unfinished, folder);
}

async function sizeOf(folder: string): Promise<number> {
  return (await stat(join(folder, WEIGHTS))).size;
}

/** A new folder in `current`, where what is kept of the model's other weights is deleted beside it. */
async function makeUnfinished(current: string): Promise<string> {
  await mkdir(current, { recursive: true });
  const place = dirname(current);
  for (const name of await readdir(place)) {
    if (name === basename(current) || !isPackedFolder(name)) continue;
    await rm(join(place, name), { recursive: true, force: true });
  }
  return mkdtemp(join(current, `${UNFINISHED}${process.pid}-`));
}

/** Deletes what processes that were killed left unfinished in `current`: hundreds of megabytes each. */
async function clear(current: string): Promise<void> {
  for (const name of await readdir(current)) {
    if (!name.startsWith(UNFINISHED)) continue;
    const begun = join(current, name);
    const isLeft = !isAlive(Number.parseInt(name.slice(UNFINISHED.length), 10)) || (await ageOf(begun)) > HOUR_MS;
    if (isLeft) await rm(begun, { recursive: true, force: true });
  }
}

/** False of no number, too. One of another machine that shares the folder counts as ended: it then keeps nothing, this once. */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function ageOf(path: string): Promise<number> {
  return Date.now() - (await stat(path)).mtimeMs;
}
