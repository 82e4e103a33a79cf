import { deflateSync } from 'node:zlib';

/** A line of text at its place on an A4 page; points, from the lower left corner. */
export interface PlacedLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/** LZWDecode is only said: the bytes stay as they are. */
type Filter = 'FlateDecode' | 'ASCIIHexDecode' | 'ASCII85Decode' | 'LZWDecode';

export interface PdfOptions {
  /** How content streams are packed: nothing, or the filters that undo it, first to last. */
  readonly filters?: readonly Filter[];
  /** Entries of the trailer, such as `/Encrypt`. */
  readonly trailer?: string;
  /** Content streams as they are, in place of lines. */
  readonly content?: Uint8Array;
}

/** A PDF file of one page for each list of lines, in Helvetica, its text in the order given. */
export function buildPdf(pages: readonly (readonly PlacedLine[])[], options: PdfOptions = {}): Uint8Array {
  const { filters = [], trailer = '', content } = options;
  const kids = pages.map((_, k) => `${4 + 2 * k} 0 R`);
  const objects: (string | Uint8Array)[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids.join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  for (const [k, lines] of pages.entries()) {
    const resources = '/Resources << /Font << /F1 3 0 R >> >>';
    const contents = `/Contents ${5 + 2 * k} 0 R`;
    objects.push(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${resources} ${contents} >>`);
    const stream = pack(content ?? Buffer.from(lines.map(drawLine).join('\n'), 'latin1'), filters);
    const filter = filters.length > 0 ? `/Filter [${filters.map((name) => `/${name}`).join(' ')}]` : '';
    objects.push(Buffer.concat([Buffer.from(`<< ${filter} /Length ${stream.length} >>\nstream\n`), stream, END]));
  }
  return assemble(objects, trailer);
}

const END = Buffer.from('\nendstream');

function drawLine({ text, x, y, size = 11 }: PlacedLine): string {
  return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[\\()]/gu, '\\$&').replaceAll('œ', '\u009c')}) Tj ET`;
}

function pack(bytes: Uint8Array, filters: readonly Filter[]): Uint8Array {
  return filters.toReversed().reduce((packed, filter) => PACKERS[filter](packed), bytes);
}

const PACKERS: Readonly<Record<Filter, (bytes: Uint8Array) => Uint8Array>> = {
  FlateDecode: (bytes) => deflateSync(bytes),
  ASCIIHexDecode: (bytes) => Buffer.from(`${Buffer.from(bytes).toString('hex')}>`),
  ASCII85Decode: encodeBase85,
  LZWDecode: (bytes) => bytes,
};

function encodeBase85(bytes: Uint8Array): Uint8Array {
  const padded = Buffer.concat([bytes, Buffer.alloc(3)]);
  let letters = '';
  for (let at = 0; at < bytes.length; at += 4) {
    let word = padded.readUInt32BE(at);
    let group = '';
    for (let k = 0; k < 5; k += 1) {
      group = String.fromCharCode(33 + (word % 85)) + group;
      word = Math.floor(word / 85);
    }
    letters += group.slice(0, Math.min(5, bytes.length - at + 1));
  }
  return Buffer.from(`${letters}~>`);
}

function assemble(objects: readonly (string | Uint8Array)[], trailer: string): Uint8Array {
  const parts: Uint8Array[] = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  for (const [k, object] of objects.entries()) {
    offsets.push(length);
    const part = Buffer.concat([Buffer.from(`${k + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]);
    parts.push(part);
    length += part.length;
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows}`;
  parts.push(Buffer.from(`${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF\n`));
  return new Uint8Array(Buffer.concat(parts));
}
