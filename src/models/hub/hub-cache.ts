import { createHash, randomUUID } from 'node:crypto';
import { access, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** One commit of a model in the cache; its folder may lack files, or not be there yet. */
export interface Snapshot {
  readonly commit: string;
  readonly folder: string;
}

/** What a file must turn out to be; what is null is not known beforehand. */
export interface ExpectedFile {
  readonly sizeBytes: number | null;
  readonly sha256: string | null;
}

/** A file that did not turn out as expected; nothing of it was kept. */
export class DamagedFileError extends Error {}

/** The folder of model `id`, named as Hugging Face's huggingface_hub names it. */
export function repositoryFolder(cacheFolder: string, id: string): string {
  return join(cacheFolder, `models--${id.replaceAll('/', '--')}`);
}

/** The snapshot of `commit`. */
export function snapshotOf(cacheFolder: string, id: string, commit: string): Snapshot {
  return { commit, folder: join(repositoryFolder(cacheFolder, id), 'snapshots', commit) };
}

/** The snapshot that `revision`, a commit or a branch or tag seen before, stands for in the cache. */
export async function findSnapshot(cacheFolder: string, id: string, revision: string): Promise<Snapshot | undefined> {
  if (isCommit(revision)) return snapshotOf(cacheFolder, id, revision);
  const text = await readFile(refFile(cacheFolder, id, revision), 'utf8').catch(() => '');
  return isCommit(text.trim()) ? snapshotOf(cacheFolder, id, text.trim()) : undefined;
}

/** Those of `files` that the snapshot lacks; a link into `blobs`, as huggingface_hub makes them, is followed. */
export async function missingFiles(snapshot: Snapshot, files: readonly string[]): Promise<string[]> {
  const reached = await Promise.all(
    files.map((file) =>
      access(join(snapshot.folder, file)).then(
        () => true,
        () => false,
      ),
    ),
  );
  return files.filter((_, k) => !reached[k]);
}

/**
 * Writes `chunks` to `path`, which appears only once it is whole, checked and on disk. Throws DamagedFileError if its
 * size or hash is not what was expected.
 */
export async function storeFile(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  expected: ExpectedFile,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const partial = `${path}.${randomUUID()}.incomplete`;
  try {
    const file = await open(partial, 'wx');
    const hash = createHash('sha256');
    let sizeBytes = 0;
    try {
      for await (const chunk of chunks) {
        hash.update(chunk);
        sizeBytes += chunk.length;
        await file.writeFile(chunk);
      }
      await file.sync();
    } finally {
      await file.close();
    }
    if (expected.sizeBytes !== null && sizeBytes !== expected.sizeBytes) {
      throw new DamagedFileError(`${sizeBytes} bytes came instead of ${expected.sizeBytes}`);
    }
    if (expected.sha256 !== null && hash.digest('hex') !== expected.sha256) {
      throw new DamagedFileError('its SHA-256 is not the one that the hub gives');
    }
    await rename(partial, path);
  } finally {
    await rm(partial, { force: true });
  }
}

/** Remembers that `revision` is `commit`, so that it is found without asking the hub. */
export async function storeRef(cacheFolder: string, id: string, revision: string, commit: string): Promise<void> {
  if (isCommit(revision)) return;
  const chunks = (async function* () {
    yield new TextEncoder().encode(commit);
  })();
  await storeFile(refFile(cacheFolder, id, revision), chunks, { sizeBytes: null, sha256: null });
}

/** True for a full commit hash, which names one state of a model for good. */
export function isCommit(revision: string): boolean {
  return /^[0-9a-f]{40}$/u.test(revision);
}

function refFile(cacheFolder: string, id: string, revision: string): string {
  return join(repositoryFolder(cacheFolder, id), 'refs', ...revision.split('/'));
}
