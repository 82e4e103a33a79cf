import { createHash } from 'node:crypto';
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
  /** SHA-256 of what was written into each file: one that holds something else was corrected by hand. */
  readonly digests?: Readonly<Record<string, string>>;
  readonly card?: ArticleCard;
}

/**
 * Writes `artifacts` into `folder`, each whole or not at all (temporary file, fsync, rename), and then the record that
 * they are the result for `key`. A file that was corrected by hand since it was written stays as it is where the same would
 * be written again; else it is set aside as `<name>.edited`. Resolves to the names of those set aside. PipelineError
 * 'disk-full' or 'write-failed'.
 */
export async function writeArtifacts(
  folder: string,
  artifacts: readonly Artifact[],
  key: string,
  card?: ArticleCard,
): Promise<readonly string[]> {
  const setAside: string[] = [];
  try {
    await makeFolder(folder);
    const before = (await readRecord(folder))?.digests ?? {};
    const digests = Object.fromEntries(artifacts.map(({ name, content }) => [name, digestOf(content)]));
    for (const { name, content } of artifacts) {
      const isEdited = await holdsOther(join(folder, name), before[name]);
      if (isEdited && before[name] === digests[name]) continue;
      if (isEdited) {
        await rename(join(folder, name), join(folder, `${name}.edited`));
        setAside.push(`${name}.edited`);
      }
      await writeWhole(join(folder, name), content);
    }
    const record: RunRecord = { key, files: artifacts.map(({ name }) => name), digests, ...(card && { card }) };
    await writeWhole(join(folder, RECORD), `${JSON.stringify(record, null, 2)}\n`);
    return setAside;
  } catch (error) {
    throw explainWrite(folder, error as NodeJS.ErrnoException);
  }
}

function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Whether the file holds something else than what had this digest; false for one that is not there, or was not written before. */
async function holdsOther(path: string, digest: string | undefined): Promise<boolean> {
  if (digest === undefined) return false;
  return readFile(path).then(
    (content) => digestOf(content) !== digest,
    () => false,
  );
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
