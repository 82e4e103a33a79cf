import { createHash } from 'node:crypto';
import { open, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { PipelineError } from '../errors.ts';

/** The files that a model folder's manifest lists, with digests (SHA-256) that stand for what they hold. */
export interface Manifest {
  readonly files: readonly string[];
  /** Of all of them: the model's revision in content hashes. */
  readonly digest: string;
  /** Of its graph and weights alone, the files in `onnx/`. */
  readonly graphDigest: string;
}

const NAME = 'SHA256SUMS';

/**
 * Reads `SHA256SUMS` of a model folder, without looking at the files it lists. Throws PipelineError `model-missing` or
 * `model-corrupt`.
 */
export async function readManifest(folder: string): Promise<Manifest> {
  return manifestOf(await readSums(folder));
}

/** Whether a file that a manifest lists is the graph's, or its weights. */
export function isOfGraph(file: string): boolean {
  return file.startsWith('onnx/');
}

/**
 * Checks every file that `SHA256SUMS` of a model folder lists and that is used. Throws PipelineError `model-missing` for a file that is
 * not there and `model-corrupt` for one that is not what it was.
 */
export async function verifyManifest(folder: string, isUsed = (_file: string) => true): Promise<Manifest> {
  const read = await readSums(folder);
  await Promise.all(
    [...read.sums].map(async ([file, expected]) => {
      if (!isUsed(file)) return;
      const actual = await hashFile(join(folder, file)).catch((cause) => {
        throw missing(folder, file, cause);
      });
      if (actual !== expected) throw corrupt(folder, `${join(folder, file)} is damaged or was changed`);
    }),
  );
  return manifestOf(read);
}

/** Writes the `SHA256SUMS` of `files` in `folder`. */
export async function writeManifest(folder: string, files: readonly string[]): Promise<void> {
  const lines = await Promise.all(files.map(async (file) => `${await hashFile(join(folder, file))}  ${file}\n`));
  await writeFile(join(folder, NAME), lines.join(''));
}

/** A manifest as it was read: each file's checksum, and the digest of it all. */
interface Sums {
  readonly digest: string;
  readonly sums: ReadonlyMap<string, string>;
}

function manifestOf({ digest, sums }: Sums): Manifest {
  const graph = [...sums].filter(([file]) => isOfGraph(file)).sort(([a], [b]) => (a < b ? -1 : 1));
  return { digest, files: [...sums.keys()], graphDigest: digestOf(graph.flat().join('\n')) };
}

async function readSums(folder: string): Promise<Sums> {
  const text = await readFile(join(folder, NAME), 'utf8').catch((cause) => {
    throw missing(folder, NAME, cause);
  });
  const sums = new Map<string, string>();
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    if (line.trim() === '') continue;
    const [, sum, file] = /^([0-9a-f]{64}) [ *](.+)$/u.exec(line) ?? [];
    if (!sum || !file || !isInside(file))
      throw corrupt(folder, `line ${index + 1} of ${join(folder, NAME)} is damaged`);
    sums.set(file, sum);
  }
  if (sums.size === 0) throw corrupt(folder, `${join(folder, NAME)} lists no file`);
  return { digest: digestOf(text), sums };
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** False for a path that leads out of the folder, or may on some system. */
function isInside(file: string): boolean {
  return !/[\\:\0]/u.test(file) && file.split('/').every((part) => !['', '.', '..'].includes(part));
}

/** Read piece by piece into the same memory: a stream would leave as much behind as the files are large. */
async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  const piece = Buffer.allocUnsafe(1 << 20);
  const file = await open(path);
  try {
    for (;;) {
      const { bytesRead } = await file.read(piece, 0, piece.length, null);
      if (bytesRead === 0) return hash.digest('hex');
      hash.update(piece.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
}

function missing(folder: string, file: string, cause: unknown): PipelineError {
  return new PipelineError('model-missing', `${join(folder, file)} is missing or unreadable; ${restore(folder)}`, {
    cause,
  });
}

function corrupt(folder: string, finding: string): PipelineError {
  return new PipelineError('model-corrupt', `${finding}; ${restore(folder)}`);
}

function restore(folder: string): string {
  return `restore it with "git checkout -- models/${basename(folder)}", clone the repository again, or correct the path in models.yaml, which starts from that file's folder`;
}
