import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { PipelineError } from '../errors.ts';

/** Far more than a book has. */
const MAX_ENTRIES = 10_000;
const MAX_TOTAL_BYTES = 300 * 2 ** 20;

/** The files of an archive by their names. */
export type Archive = ReadonlyMap<string, Uint8Array>;

/**
 * Unpacks what `isWanted` of a ZIP archive into memory. PipelineError 'file-damaged' if it is none, cut short or not what its
 * checksums say, 'file-unsafe' if it has
 * more than 10,000 entries, would unpack to more than 300 MiB or to more than an entry declares, is encrypted, or has a
 * name that leads out of it.
 */
export async function readArchive(
  bytes: Uint8Array,
  name: string,
  isWanted: (entry: string) => boolean,
): Promise<Archive> {
  try {
    const archive = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
      strictFileNames: true,
    });
    if (archive.entryCount > MAX_ENTRIES) throw unsafe(name, `has ${archive.entryCount} entries`);
    return await unpack(archive, name, isWanted);
  } catch (cause) {
    if (cause instanceof PipelineError) throw cause;
    const { message } = cause as Error;
    if (/invalid relative path|absolute path|invalid characters in fileName/u.test(message)) {
      throw unsafe(name, 'holds a name that leads out of it', cause);
    }
    if (/too many bytes/u.test(message)) throw unsafe(name, 'unpacks to more than it says', cause);
    if (/encrypted/u.test(message)) throw unsafe(name, 'is encrypted', cause);
    const finding = `${name} is not a whole archive of the kind that its name says (${oneClause(message)})`;
    throw new PipelineError('file-damaged', `${finding}; get the file again`, { cause });
  }
}

async function unpack(archive: ZipFile, name: string, isWanted: (entry: string) => boolean): Promise<Archive> {
  const files = new Map<string, Uint8Array>();
  let total = 0;
  for await (const entry of archive.eachEntry() as AsyncIterable<Entry>) {
    if (entry.fileName.endsWith('/') || !isWanted(entry.fileName)) continue;
    total += entry.uncompressedSize;
    if (total > MAX_TOTAL_BYTES) throw unsafe(name, `unpacks to more than ${MAX_TOTAL_BYTES / 2 ** 20} MiB`);
    const chunks: Uint8Array[] = [];
    for await (const chunk of await archive.openReadStreamPromise(entry)) chunks.push(chunk);
    const file = Buffer.concat(chunks);
    if (crc32(file) !== entry.crc32) throw new Error(`the checksum of ${oneClause(entry.fileName)} is another`);
    files.set(entry.fileName, file);
  }
  return files;
}

function unsafe(name: string, finding: string, cause?: unknown): PipelineError {
  return new PipelineError('file-unsafe', `${name} ${finding}; save the article's text as plain text`, { cause });
}

function oneClause(message: string): string {
  return message.split(/[.;\n]/u)[0] ?? message;
}
