import type { Format } from '../document/article.ts';
import { PipelineError } from '../errors.ts';

interface Signature {
  readonly text: string;
  readonly at: number;
  /** The formats of which files begin so. */
  readonly fits: readonly Format[];
  readonly what: string;
}

/** The first that matches tells what a file is, whatever it is called. */
const SIGNATURES: readonly Signature[] = [
  { text: '%PDF-', at: 0, fits: ['pdf'], what: 'a PDF; name it .pdf, or say --format pdf' },
  {
    text: 'mimetypeapplication/epub+zip',
    at: 30,
    fits: ['epub'],
    what: 'an EPUB; name it .epub, or say --format epub',
  },
  {
    text: 'PK\x03\x04',
    at: 0,
    fits: ['epub', 'docx'],
    what: 'an archive; if it is a DOCX, name it .docx, or say --format docx',
  },
  {
    text: '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1',
    at: 0,
    fits: [],
    what: 'an old Word file, or has a password; save it as DOCX without one',
  },
];

/** Throws PipelineError 'file-binary' for a file that begins as one of another format than `format` does. */
export function assertSignature(bytes: Uint8Array, name: string, format: Format): void {
  const start = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  const signature = SIGNATURES.find(({ text, at }) => start.startsWith(text, at));
  if (signature && !signature.fits.includes(format)) {
    throw new PipelineError('file-binary', `${name} is ${signature.what}`);
  }
}
