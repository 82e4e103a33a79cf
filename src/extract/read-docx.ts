import mammoth from 'mammoth';
import { readArchive } from '../archive/read-archive.ts';
import { writeArchive } from '../archive/write-archive.ts';
import { PipelineError } from '../errors.ts';
import { parseMarkup } from './parse-markup.ts';
import { readDom } from './read-dom.ts';
import type { ReadText } from './unnumbered-block.ts';

/** Word's names for what has no style of its own in HTML; any language's Word writes these ids. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='caption'] => figcaption:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
  "r[style-name='HTML Code'] => code",
  "p[style-name='HTML Preformatted'] => pre:separator('\\n')",
];

/**
 * The text of a DOCX file: headings, paragraphs, lists, quotations, captions, footnotes at the end. PipelineError
 * 'file-damaged' if it is none, 'file-unsafe' if it is not bounded (see `readArchive`).
 */
export async function readDocx(bytes: Uint8Array, name: string): Promise<ReadText> {
  const archive = await readArchive(bytes, name, (entry) => /\.(?:xml|rels)$/iu.test(entry));
  if (!archive.has('word/document.xml') && !archive.has('[Content_Types].xml')) {
    throw new PipelineError('file-damaged', `${name} is not a DOCX file; check its extension, or save it again`);
  }
  assertPlain(archive.values(), name);
  // Packed anew from what was unpacked within bounds, so that nothing else of the file reaches the reader.
  const buffer = Buffer.from(writeArchive(archive, [...archive.keys()]));
  const { value: html } = await mammoth.convertToHtml({ buffer }, { styleMap: STYLES }).catch((cause) => {
    const reason =
      cause instanceof TypeError ? 'its document is not the XML of one' : String(cause.message).split('\n')[0];
    const finding = `${name} cannot be read as DOCX (${reason})`;
    throw new PipelineError('file-damaged', `${finding}; save it again`, { cause });
  });
  const properties = archive.get('docProps/core.xml');
  return { ...readDom(parseMarkup(`<body>${html}</body>`, 'text/html', name)), metadata: metadataOf(properties, name) };
}

function metadataOf(properties: Uint8Array | undefined, name: string): NonNullable<ReadText['metadata']> {
  if (!properties) return {};
  const elements = [...parseMarkup(decode(properties), 'text/xml', name).querySelectorAll('*')];
  const value = (tag: string) => elements.find(({ localName }) => localName.endsWith(tag))?.textContent.trim();
  const [title, author, date] = [value('title'), value('creator'), value('created')];
  return { ...(title && { title }), ...(author && { author }), ...(date && { date }) };
}

/** A book of half a million words has fewer; each takes a kilobyte of the reader's memory. */
const MAX_ELEMENTS = 1_000_000;

/** Throws PipelineError 'file-unsafe' for parts that declare entities, nest too deep to be walked, or have too many elements. */
function assertPlain(parts: Iterable<Uint8Array>, name: string): void {
  const refuse = (finding: string) =>
    new PipelineError('file-unsafe', `${name} ${finding}; save the article's text as plain text`);
  let elements = 0;
  for (const part of parts) {
    const xml = decode(part);
    if (/<!(?:ENTITY|DOCTYPE)/iu.test(xml)) throw refuse('declares entities');
    let depth = 0;
    for (const [tag] of xml.matchAll(/<[^!?<>][^<>]*>/gu)) {
      const isEnd = tag.startsWith('</');
      elements += isEnd ? 0 : 1;
      depth += isEnd ? -1 : tag.endsWith('/>') ? 0 : 1;
      if (depth > 400) throw refuse('is nested too deep');
      if (elements > MAX_ELEMENTS) throw refuse('has too many elements to be an article');
    }
  }
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
