import { access, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArticleCard } from '../document/article-card.ts';
import type { Artifact } from '../document/artifact.ts';
import { PipelineError } from '../errors.ts';
import { makeFolder } from './make-folder.ts';

/** Written last into an article's folder: says which input the files beside it were made from. */
const RECORD = '.passerelle.json';

/** What made the files of a folder, which they are, and what the list of articles tells of them. */
export interface RunRecord {
  readonly key: string;
  readonly files: readonly string[];
  readonly card?: ArticleCard;
}

/**
 * Writes `artifacts` into `folder`, each whole or not at all (temporary file, fsync, rename), and then the record that
 * they are the result for `key`. PipelineError 'disk-full' or 'write-failed'.
 */
export async function writeArtifacts(
  folder: string,
  artifacts: readonly Artifact[],
  key: string,
  card?: ArticleCard,
): Promise<void> {
  try {
    await makeFolder(folder);
    for (const { name, content } of artifacts) await writeWhole(join(folder, name), content);
    const record: RunRecord = { key, files: artifacts.map(({ name }) => name), ...(card && { card }) };
    await writeWhole(join(folder, RECORD), `${JSON.stringify(record, null, 2)}\n`);
  } catch (error) {
    throw explainWrite(folder, error as NodeJS.ErrnoException);
  }
}

/**
 * Whether `folder` holds all the files of a finished run for `key`. Their contents are not compared: what the user has
 * corrected by hand since is not made anew.
 */
export async function isUpToDate(folder: string, key: string): Promise<boolean> {
  const record = await readRecord(folder);
  if (record?.key !== key) return false;
  try {
    await Promise.all(record.files.map((name) => access(join(folder, name))));
    return true;
  } catch {
    return false;
  }
}

/** The record of a finished run; undefined without one, or with one that cannot be read: the article is to be done. */
export async function readRecord(folder: string): Promise<RunRecord | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, RECORD), 'utf8')) as RunRecord;
  } catch {
    return undefined;
  }
}

/** Writes a file whole or not at all: temporary file, fsync, rename. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = `${path}.tmp`;
  try {
    const file = await open(temporary, 'w');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** The PipelineError for a failed write below `folder`. */
export function explainWrite(folder: string, cause: NodeJS.ErrnoException): PipelineError {
  if (cause.code === 'ENOSPC' || cause.code === 'EDQUOT') {
    return new PipelineError('disk-full', `no space left to write ${folder}; free some, or use --output`, { cause });
  }
  if (cause.code === 'ENOTDIR' || cause.code === 'EEXIST') {
    const finding = `${folder} cannot be made: a file is in the way`;
    return new PipelineError('write-failed', `${finding}; move it, or give another --output`, { cause });
  }
  return new PipelineError('write-failed', `${folder} cannot be written (${cause.code}); use --output`, { cause });
}
