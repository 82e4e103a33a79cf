import { getDocumentProxy } from 'unpdf';
import { PipelineError } from '../errors.ts';
import { assertBoundedStreams } from './assert-bounded-streams.ts';
import { layOutPdfPages } from './lay-out-pdf-pages.ts';
import { type PdfItem, type PdfLine, readPdfLines } from './read-pdf-lines.ts';
import { readPlainText } from './read-plain-text.ts';
import type { ReadText } from './unnumbered-block.ts';

const MAX_PAGES = 2000;

/**
 * The text of a PDF in the order of its own text stream, where that order is how a page is read: down a column, then on
 * to the next one. PipelineError 'order-unknown' where it is not, 'file-empty' for scanned pages, 'file-damaged',
 * 'file-unsafe'.
 */
export async function readPdf(bytes: Uint8Array, name: string): Promise<ReadText> {
  assertWhole(bytes, name);
  assertBoundedStreams(bytes, name);
  // The parser takes the array for itself.
  const document = await getDocumentProxy(bytes.slice(), { verbosity: 0 }).catch((cause) => {
    if (cause?.name === 'PasswordException') {
      throw new PipelineError('file-unsafe', `${name} is protected by a password; save it without one`, { cause });
    }
    throw damaged(name, cause);
  });
  if (document.numPages > MAX_PAGES) {
    throw new PipelineError('file-unsafe', `${name} has ${document.numPages} pages; split it`);
  }
  const pages: (readonly PdfLine[])[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const text = document
      .getPage(number)
      .then((page: { getTextContent(): Promise<{ items: readonly unknown[] }> }) => page.getTextContent());
    const { items } = await text.catch((cause: unknown) => {
      throw damaged(name, cause);
    });
    pages.push(readPdfLines((items as readonly Partial<PdfItem>[]).filter(isText)));
  }
  const metadata = await document.getMetadata().catch(() => undefined);
  await document.destroy();
  const lines = pages.flat();
  if (lines.length === 0) {
    throw new PipelineError('file-empty', `${name} holds no text, only pictures; recognize its text first`);
  }
  const astray = lines.filter(({ isAstray }) => isAstray).length;
  if (astray > Math.max(2, 0.05 * lines.length)) {
    const finding = `${name} does not hold its text in the order of reading (${astray} of ${lines.length} lines jump)`;
    throw new PipelineError('order-unknown', `${finding}; get the article as a page or as text`);
  }
  const { text, notices } = layOutPdfPages(pages);
  const read = readPlainText(text);
  return { blocks: read.blocks, notices: [...notices, ...read.notices], metadata: metadataOf(metadata?.info) };
}

/** The parser mends what it can, so that a file that was cut short would be read without its end. */
function assertWhole(bytes: Uint8Array, name: string): void {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const end = Buffer.from(bytes.subarray(-2048)).toString('latin1');
  if (!start.includes('%PDF-')) throw damaged(name, new Error('no header'));
  if (!end.includes('%%EOF')) throw damaged(name, new Error('its end is missing'));
}

function damaged(name: string, cause: unknown): PipelineError {
  const [reason] = String((cause as Error | undefined)?.message).split('\n');
  const finding = `${name} cannot be read as PDF (${reason})`;
  return new PipelineError('file-damaged', `${finding}; get the file again, or check its extension`, { cause });
}

/** Marked content stands among the text. */
function isText(item: Partial<PdfItem>): item is PdfItem {
  return item.str !== undefined;
}

function metadataOf(info: unknown): NonNullable<ReadText['metadata']> {
  const values = (info ?? {}) as Readonly<Record<string, unknown>>;
  const value = (key: string) => (typeof values[key] === 'string' ? values[key].trim().normalize('NFC') : '');
  const [title, author, date] = [value('Title'), value('Author'), value('CreationDate')];
  const day = /^D:(\d{4})(\d{2})(\d{2})/u.exec(date)?.slice(1).join('-');
  return { ...(title && { title }), ...(author && { author }), ...(day && { date: day }) };
}
