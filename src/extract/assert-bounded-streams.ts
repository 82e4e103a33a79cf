import { inflateSync } from 'node:zlib';
import { PipelineError } from '../errors.ts';

/** A scanned page of the highest quality has less. */
const MAX_STREAM_BYTES = 128 * 2 ** 20;

/** Throws PipelineError 'file-unsafe' if a compressed stream of a PDF unpacks to more than 128 MiB, even in two steps. */
export function assertBoundedStreams(pdf: Uint8Array, name: string): void {
  const buffer = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  for (let at = buffer.indexOf('stream'); at !== -1; at = buffer.indexOf('stream', at + 6)) {
    const start = at + 6 + (buffer[at + 6] === 13 ? 1 : 0) + 1;
    const end = buffer.indexOf('endstream', start);
    if (!isCompressed(buffer, start) || end === -1) continue;
    const once = inflate(buffer.subarray(start, end), name);
    if (once && isCompressed(once, 0)) inflate(once, name);
    at = end;
  }
}

/** The two bytes of a zlib header. */
function isCompressed(bytes: Uint8Array, at: number): boolean {
  const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
  return (first & 15) === 8 && (first * 256 + second) % 31 === 0;
}

function inflate(bytes: Uint8Array, name: string): Uint8Array | undefined {
  try {
    return inflateSync(bytes, { maxOutputLength: MAX_STREAM_BYTES });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE') return undefined;
    const finding = `${name} unpacks to more than ${MAX_STREAM_BYTES / 2 ** 20} MiB`;
    throw new PipelineError('file-unsafe', `${finding}; save the article's text as plain text`, { cause });
  }
}
