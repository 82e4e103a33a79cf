import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { PipelineError } from '../errors.ts';

/** A file of more bytes than this is no article. */
const MAX_BYTES = 100 * 2 ** 20;

/** The bytes of the file at `path`; PipelineError if it is missing, not readable, a folder, or over 100 MiB. */
export async function readArticleFile(path: string): Promise<Uint8Array> {
  try {
    const entry = await stat(path);
    if (entry.size > MAX_BYTES) throw tooLarge(path, `has ${Math.round(entry.size / 2 ** 20)} MiB`);
    // A pipe or a device does not say how much is to come.
    return entry.isFile() || entry.isDirectory() ? await readFile(path) : await readAll(createReadStream(path), path);
  } catch (error) {
    throw error instanceof PipelineError ? error : explain(path, error as NodeJS.ErrnoException);
  }
}

/** All that a stream called `name` gives; PipelineError 'file-too-large' as soon as it is over 100 MiB. */
export async function readAll(stream: AsyncIterable<Uint8Array>, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > MAX_BYTES) throw tooLarge(name, 'has more than 100 MiB');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(name: string, finding: string): PipelineError {
  return new PipelineError('file-too-large', `${name} ${finding}; split it into files of at most 100 MiB`);
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
