import { constants, inflateRawSync } from 'node:zlib';
import { PipelineError } from '../errors.ts';

/** A scanned page of the highest quality has less. */
const MAX_STREAM_BYTES = 128 * 2 ** 20;
/** Of all streams together. */
const MAX_TOTAL_BYTES = 2 ** 31;
/** What a stream counts for that turns out to be broken after who knows how much. */
const FAILED_BYTES = 16 * 2 ** 20;
const SAMPLE_BYTES = 512;
/** Filters upon filters that one stream may have. */
const MAX_STEPS = 4;
/** The most that these filters, which have no mark to know their data by, can make of one byte. */
const EXPANSIONS: readonly (readonly [name: RegExp, factor: number])[] = [
  [/\/(?:LZWDecode|LZW)\b/u, 1400],
  [/\/(?:RunLengthDecode|RL)\b/u, 64],
];

/**
 * Throws PipelineError 'file-unsafe' if a stream of a PDF unpacks to more than 128 MiB, through however many filters, or all
 * together to more than 2 GiB. Streams are known by their data rather than by what is said of them.
 */
export function assertBoundedStreams(pdf: Uint8Array, name: string): void {
  const buffer = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  let [total, end] = [0, 0];
  for (let at = buffer.indexOf('stream'); at !== -1; at = buffer.indexOf('stream', at + 6)) {
    if (buffer.toString('latin1', at - 3, at) === 'end') continue;
    const start = at + 6 + (buffer[at + 6] === 13 ? 1 : 0) + 1;
    if (end < start) end = buffer.indexOf('endstream', start);
    if (end === -1) end = buffer.length;
    const said = buffer.toString('latin1', Math.max(0, at - 400), at);
    const most = mostOf(said.slice(said.lastIndexOf(' obj') + 1), end - start);
    total += Math.max(unpack(buffer.subarray(start), end - start, name), most);
    if (most > MAX_STREAM_BYTES || total > MAX_TOTAL_BYTES) throw unsafe(name);
  }
}

/** Bytes that a stream makes, at any step; what is packed may itself hold what looks like the stream's end. */
function unpack(stream: Buffer, length: number, name: string): number {
  let [data, most] = [stream, 0];
  for (let step = 0; step < MAX_STEPS; step += 1) {
    if (isCompressed(data)) {
      const inflated = inflate(data, name);
      if (!inflated) return most + FAILED_BYTES;
      data = inflated;
    } else {
      const decode = LETTERS.find((way) => leadsToCompressed(way(data.subarray(0, SAMPLE_BYTES)), step));
      if (!decode) break;
      data = decode(step === 0 ? data.subarray(0, length) : data);
    }
    most = Math.max(most, data.length);
  }
  return most;
}

function mostOf(dictionary: string, length: number): number {
  if (/\/Subtype\s*\/Image\b/u.test(dictionary)) return 0;
  return Math.max(0, ...EXPANSIONS.map(([name, factor]) => (name.test(dictionary) ? factor * length : 0)));
}

/** The two bytes of a zlib header. */
function isCompressed([first = 0, second = 0]: Uint8Array): boolean {
  return (first & 15) === 8 && (first * 256 + second) % 31 === 0;
}

/** Without its checksum, which the parser does not heed either; undefined of what is not deflated. */
function inflate(bytes: Uint8Array, name: string): Buffer | undefined {
  try {
    return inflateRawSync(bytes.subarray(2), {
      maxOutputLength: MAX_STREAM_BYTES,
      finishFlush: constants.Z_SYNC_FLUSH,
    });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE') return undefined;
    throw unsafe(name, cause);
  }
}

function leadsToCompressed(sample: Buffer, step: number): boolean {
  if (isCompressed(sample)) return true;
  return step + 1 < MAX_STEPS && sample.length > 8 && LETTERS.some((way) => leadsToCompressed(way(sample), step + 1));
}

/** ASCIIHexDecode and ASCII85Decode; nothing of what is not theirs. */
const LETTERS: readonly ((bytes: Buffer) => Buffer)[] = [
  (bytes) => Buffer.from(bytes.toString('latin1').replace(/[\0\s]+/gu, ''), 'hex'),
  decodeBase85,
];

/** Each five letters are four bytes, `z` is four zeros. */
function decodeBase85(bytes: Buffer): Buffer {
  const decoded = Buffer.alloc(4 * bytes.length);
  let [word, count, length] = [0, 0, 0];
  for (const byte of bytes) {
    if (byte === 122 && count === 0) length += 4;
    else if (byte >= 33 && byte <= 117) {
      word = word * 85 + (byte - 33);
      count += 1;
    } else if (byte > 32) break;
    if (count === 5) {
      decoded.writeUInt32BE(word % 2 ** 32, length);
      [word, count, length] = [0, 0, length + 4];
    }
  }
  return decoded.subarray(0, length);
}

function unsafe(name: string, cause?: unknown): PipelineError {
  const finding = `${name} unpacks to more than ${MAX_STREAM_BYTES / 2 ** 20} MiB`;
  return new PipelineError('file-unsafe', `${finding}; save the article's text as plain text`, { cause });
}
