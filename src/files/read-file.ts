import { readFile, stat } from 'node:fs/promises';
import { PipelineError } from '../errors.ts';

/** A file of more bytes than this is no article. */
const MAX_BYTES = 100 * 2 ** 20;

/** The bytes of the file at `path`; PipelineError if it is missing, not readable, a folder, or over 100 MiB. */
export async function readArticleFile(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > MAX_BYTES) {
      const mebibytes = Math.round(size / 2 ** 20);
      throw new PipelineError('file-too-large', `${path} has ${mebibytes} MiB; split it into files of at most 100 MiB`);
    }
    return await readFile(path);
  } catch (error) {
    throw error instanceof PipelineError ? error : explain(path, error as NodeJS.ErrnoException);
  }
}

function explain(path: string, cause: NodeJS.ErrnoException): PipelineError {
  switch (cause.code) {
    case 'ENOENT':
      return new PipelineError('file-missing', `${path} does not exist; check the name`, { cause });
    case 'EACCES':
    case 'EPERM':
      return new PipelineError('file-unreadable', `${path} may not be read; change its permissions`, { cause });
    case 'EISDIR':
      return new PipelineError('file-unreadable', `${path} is a folder; give a file, or the folder to \`run\``, {
        cause,
      });
    default:
      return new PipelineError('file-unreadable', `${path} cannot be read (${cause.code}); check the disk`, { cause });
  }
}
