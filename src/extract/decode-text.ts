import type { Origin } from '../document/article.ts';
import { PipelineError } from '../errors.ts';
import { emptyFile } from './empty-file.ts';

/** Prose has no line of more characters than this. */
const MAX_LINE_CHARACTERS = 200_000;

export interface DecodedText {
  /** NFC, lines end with a line feed, no byte order mark, not empty. */
  readonly text: string;
  /** Null where the text was in what `charset` said, and that is neither of the two. */
  readonly encoding: Origin['encoding'];
}

/**
 * Decodes UTF-8, or where the bytes are not valid UTF-8 what `charset` names, by default Windows-1252 (which holds
 * Latin-1), for the whole text or, where nearly all of it is UTF-8, for the stray bytes in it. Throws PipelineError 'file-empty', 'file-binary', 'line-too-long', or 'file-damaged' where it is cut off, which name the file as `name`.
 */
export function decodeText(bytes: Uint8Array, name: string, charset?: string): DecodedText {
  const decoded = decodeWhole(bytes, name, charset);
  const longest = longestLine(decoded.text);
  if (longest > MAX_LINE_CHARACTERS) {
    const size = `${(longest / 1e6).toFixed(1)} million characters`;
    throw new PipelineError('line-too-long', `${name} has a line of ${size}; break it into paragraphs`);
  }
  return decoded;
}

/** As `decodeText`, for a page, which may name its charset itself; its lines mean nothing and may be of any length. */
export function decodeMarkup(bytes: Uint8Array, name: string, charset = charsetInMarkup(bytes)): DecodedText {
  return decodeWhole(bytes, name, charset);
}

/** What `<meta charset>` or its older forms say within the bytes in which a browser looks for it. */
function charsetInMarkup(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  return /<(?:meta|\?xml)\s[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w:-]+)/iu.exec(start)?.[1];
}

function decodeWhole(bytes: Uint8Array, name: string, charset: string | undefined): DecodedText {
  if (startsAsUtf16(bytes)) {
    throw new PipelineError('file-binary', `${name} is in UTF-16; save it as text in UTF-8`);
  }
  if (looksBinary(bytes)) {
    throw new PipelineError('file-binary', `${name} is not plain text; save it as text in UTF-8`);
  }
  if (isCutOffUtf8(bytes)) {
    throw new PipelineError('file-damaged', `${name} ends in the middle of a character; get the file again`);
  }
  const { raw, encoding } = decode(bytes, charset);
  const text = raw
    .replace(/\uFEFF/gu, '')
    .replace(/\r\n?|\f|\v/gu, '\n')
    .normalize('NFC');
  if (text.trim() === '') throw emptyFile(name);
  return { text, encoding };
}

/** What Windows-1252 has at 0x80–0x9F, where Latin-1 has control characters; undefined bytes stay as they are. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Labels that mean Windows-1252 on the web, or that bytes which are not UTF-8 contradict. */
const WESTERN = new Set(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']);

function decode(bytes: Uint8Array, charset: string | undefined): { raw: string; encoding: Origin['encoding'] } {
  try {
    return { raw: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    const declared = charset === undefined ? undefined : decoderOf(charset);
    if (declared && !WESTERN.has(declared.encoding)) return { raw: declared.decode(bytes), encoding: null };
    const latin = Buffer.from(bytes).toString('latin1');
    return decodeMostlyUtf8(latin) ?? { raw: decodeWindows1252(latin), encoding: 'windows-1252' };
  }
}

/** Node 20 decodes windows-1252 as Latin-1: the rows in which they differ are put right here. */
function decodeWindows1252(latin: string): string {
  return latin.replace(/[\u0080-\u009f]/gu, (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80] ?? '');
}

const UTF8_OR_STRAY = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}|[\x80-\xff]/gu;

/** Well-formed characters for every stray byte, so that a pasted byte or two does not turn every accent into two letters. */
const WELL_FORMED_FOR_A_STRAY = 10;

/** `latin`, bytes as characters, as UTF-8 whose few stray bytes are Windows-1252; undefined where they are more than a few. */
function decodeMostlyUtf8(latin: string): { raw: string; encoding: 'utf-8' } | undefined {
  let wellFormed = 0;
  let stray = 0;
  const raw = latin.replace(UTF8_OR_STRAY, (sequence) => {
    const character = Buffer.from(sequence, 'latin1').toString('utf8');
    const isWellFormed = !character.includes('\uFFFD');
    if (isWellFormed) wellFormed += 1;
    else stray += 1;
    return isWellFormed ? character : decodeWindows1252(sequence);
  });
  return wellFormed >= stray * WELL_FORMED_FOR_A_STRAY ? { raw, encoding: 'utf-8' } : undefined;
}

/** UTF-8 but for its last character: taken for Windows-1252, every accent in it would become two other letters. */
function isCutOffUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return false;
  } catch {}
  try {
    return /[^\p{ASCII}]/u.test(new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true }));
  } catch {
    return false;
  }
}

function decoderOf(label: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}

/** True of the byte order mark that Windows programs put before UTF-16. */
function startsAsUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** Text has no NUL, which UTF-16 and most binary formats have, and hardly any other control character. */
function looksBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 32 && (byte < 8 || byte > 13) && byte !== 27) controls += 1;
  }
  return controls > bytes.length / 100;
}

function longestLine(text: string): number {
  let longest = 0;
  for (let start = 0; start <= text.length; ) {
    const end = text.indexOf('\n', start);
    const stop = end === -1 ? text.length : end;
    longest = Math.max(longest, stop - start);
    start = stop + 1;
  }
  return longest;
}
