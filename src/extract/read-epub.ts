import { posix } from 'node:path';
import { type Archive, readArchive } from '../archive/read-archive.ts';
import type { ArticleMetadata } from '../document/article.ts';
import { PipelineError } from '../errors.ts';
import { countElements, type MarkupDocument, parseMarkup } from './parse-markup.ts';
import { readDom } from './read-dom.ts';
import type { ReadText } from './unnumbered-block.ts';

const CONTAINER = 'META-INF/container.xml';
const ENCRYPTION = 'META-INF/encryption.xml';

/** Of all chapters together; a long novel has 30,000. */
const MAX_ELEMENTS = 1_000_000;

/** What scrambles embedded fonts only, which are not read. */
const FONT_SCRAMBLING = /idpf\.org\/2008\/embedding|ns\.adobe\.com\/pdf\/enc#RC/u;

/**
 * The text of an EPUB 2 or 3 in the order of its spine, with title, author and date. PipelineError 'file-damaged' where
 * a part that it names is missing, 'file-unsafe' where it is protected or not bounded (see `readArchive`).
 */
export async function readEpub(bytes: Uint8Array, name: string): Promise<ReadText> {
  const archive = await readArchive(bytes, name, (entry) => /\.(?:xml|opf|x?html?|ncx)$|^META-INF\//iu.test(entry));
  const scrambling = archive.get(ENCRYPTION);
  if (scrambling && hasProtection(parseXml(scrambling, name))) {
    throw new PipelineError('file-unsafe', `${name} is protected against copying; get it without protection`);
  }
  const packagePath = parseXml(entryOf(archive, CONTAINER, name), name)
    .querySelector('rootfile')
    ?.getAttribute('full-path');
  const book = parseXml(entryOf(archive, packagePath ?? '', name), name);
  let elements = 0;
  // A spine names a chapter once; a thousand times would be a thousand copies.
  const chapters = [...new Set(spineOf(book, packagePath ?? ''))].map((path) => {
    const xml = decodeXml(entryOf(archive, path, name));
    elements += countElements(xml);
    if (elements > MAX_ELEMENTS) {
      throw new PipelineError('file-unsafe', `${name} has too many elements to be a book; save it in several files`);
    }
    const page = parsePlain(xml, name);
    return readDom(page.querySelector('body') ?? page);
  });
  return {
    blocks: chapters
      .flatMap(({ blocks }) => blocks.map((block, k) => (k === 0 ? { ...block, blankLinesBefore: 2 } : block)))
      .map((block, k) => (k === 0 ? { ...block, blankLinesBefore: 0 } : block)),
    notices: chapters.flatMap(({ notices }) => notices),
    metadata: metadataOf(book),
  };
}

/** Paths, in reading order, of the pages that belong to the text; its table of contents does not. */
function* spineOf(book: MarkupDocument, packagePath: string): Generator<string> {
  const items = new Map([...book.querySelectorAll('manifest > item')].map((item) => [item.getAttribute('id'), item]));
  for (const reference of book.querySelectorAll('spine > itemref')) {
    const item = items.get(reference.getAttribute('idref'));
    const href = item?.getAttribute('href');
    const isContents = /\bnav\b/u.test(item?.getAttribute('properties') ?? '');
    if (!href || isContents || !/html/u.test(item?.getAttribute('media-type') ?? '')) continue;
    yield posix.join(posix.dirname(packagePath), decodeHref(href));
  }
}

function decodeHref(href: string): string {
  try {
    return decodeURIComponent(href.replace(/#.*$/u, ''));
  } catch {
    return href;
  }
}

function metadataOf(book: MarkupDocument): ArticleMetadata {
  const value = (tag: string) => {
    const elements = [...book.querySelectorAll('metadata > *')].filter(({ localName }) => localName.endsWith(tag));
    return elements[0]?.textContent.replace(/\s+/gu, ' ').trim().normalize('NFC');
  };
  const [title, author, date] = [value('title'), value('creator'), value('date')];
  return { ...(title && { title }), ...(author && { author }), ...(date && { date }) };
}

function hasProtection(encryption: MarkupDocument): boolean {
  return [...encryption.querySelectorAll('*')].some(
    (node) =>
      node.localName.endsWith('EncryptionMethod') && !FONT_SCRAMBLING.test(node.getAttribute('Algorithm') ?? ''),
  );
}

function entryOf(archive: Archive, path: string, name: string): Uint8Array {
  const entry = archive.get(path);
  if (entry) return entry;
  const missing = path === CONTAINER ? 'is not an EPUB: it' : 'is damaged: it';
  throw new PipelineError('file-damaged', `${name} ${missing} has no ${path || 'package'}; get the file again`);
}

function parseXml(bytes: Uint8Array, name: string): MarkupDocument {
  return parsePlain(decodeXml(bytes), name);
}

function decodeXml(bytes: Uint8Array): string {
  return new TextDecoder(bytes[0] === 0xff || bytes[1] === 0 ? 'utf-16le' : 'utf-8').decode(bytes);
}

function parsePlain(text: string, name: string): MarkupDocument {
  if (/<!ENTITY/iu.test(text)) {
    throw new PipelineError('file-unsafe', `${name} declares entities; save the article's text as plain text`);
  }
  return parseMarkup(text, 'text/xml', name);
}
