import { cp, mkdir, mkdtemp, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { HubModelEntry } from '../../src/config.ts';

/** Folder of the tiny model's files, laid out as on the hub. */
export const TINY_MODEL = fileURLToPath(new URL('../models/tiny-marian/', import.meta.url));

/** Folder of the tiny chat model's files. */
export const TINY_CHAT_MODEL = fileURLToPath(new URL('../models/tiny-chain/', import.meta.url));

export const TINY_COMMIT = '0123456789abcdef0123456789abcdef01234567';

/** The tiny model as models.yaml would name it. */
export const TINY_ENTRY: HubModelEntry = {
  name: 'tiny',
  task: 'translation',
  from: 'hub',
  architecture: 'seq2seq',
  id: 'made-up/tiny-marian',
  revision: 'main',
  dtype: 'fp32',
  license: 'CC0-1.0',
  description: 'Eight sentences known by heart.',
};

/** An empty folder that lives as long as the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'passerelle-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The tiny model's snapshot in a cache. */
export const tinySnapshot = (cache: string) => join(cache, 'models--made-up--tiny-marian', 'snapshots', TINY_COMMIT);

/** A hub cache that holds the tiny model, as plain files, or as links into `blobs` the way huggingface_hub writes it. */
export async function cacheWithTinyModel(layout: 'files' | 'links' = 'files', source = TINY_MODEL): Promise<string> {
  const cache = await temporaryFolder();
  const repository = join(cache, 'models--made-up--tiny-marian');
  const snapshot = tinySnapshot(cache);
  await cp(source, snapshot, { recursive: true });
  await mkdir(join(repository, 'refs'));
  await writeFile(join(repository, 'refs', 'main'), TINY_COMMIT);
  if (layout === 'links') await moveIntoBlobs(repository, snapshot);
  return cache;
}

async function moveIntoBlobs(repository: string, snapshot: string): Promise<void> {
  await mkdir(join(repository, 'blobs'));
  const files = (await readdir(snapshot, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  for (const [index, file] of files.entries()) {
    const path = join(file.parentPath, file.name);
    const depth = path.slice(snapshot.length).split('/').length;
    await rename(path, join(repository, 'blobs', `blob-${index}`));
    await symlink(join(...Array(depth).fill('..'), 'blobs', `blob-${index}`), path);
  }
}
