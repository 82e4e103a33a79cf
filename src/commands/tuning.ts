import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { platform } from 'node:os';
import { dirname, join } from 'node:path';
import { cacheFolder } from '../memory/memory-place.ts';
import type { World } from './world.ts';

/** Workers, and the rows of all of them, with which a model was fastest on this machine. */
export interface Tuning {
  readonly workers: number;
  readonly rows: number;
}

/** What was measured for the model with so many threads; undefined if nothing was, or if it cannot be read. */
export async function readTuning(world: World, model: string, threads: number): Promise<Tuning | undefined> {
  const { workers, rows } = (await readFileOf(world))[keyOf(model, threads)] ?? {};
  return isCount(workers) && isCount(rows) ? { workers, rows } : undefined;
}

/** Keeps it in the user's cache folder; returns the file, or undefined if there is no such folder. */
export async function keepTuning(
  world: World,
  model: string,
  threads: number,
  tuning: Tuning,
): Promise<string | undefined> {
  const path = placeOf(world);
  if (path === undefined) return undefined;
  const all = { ...(await readFileOf(world)), [keyOf(model, threads)]: tuning };
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify(all, null, 2)}\n`);
  return path;
}

async function readFileOf(world: World): Promise<Record<string, Partial<Record<keyof Tuning, unknown>>>> {
  const path = placeOf(world);
  try {
    return path === undefined ? {} : JSON.parse(await readFile(path, 'utf8'));
  } catch {
    // Not measured yet, or damaged: then the usual settings do.
    return {};
  }
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0;
}

function placeOf({ environment }: World): string | undefined {
  const folder = cacheFolder(environment, platform());
  return folder && join(folder, 'tuning.json');
}

/** Another number of threads is another machine. */
function keyOf(model: string, threads: number): string {
  return `${model}, ${threads} threads`;
}
