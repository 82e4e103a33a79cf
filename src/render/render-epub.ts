import { createHash } from 'node:crypto';
import { writeArchive } from '../archive/write-archive.ts';
import type { BilingualDocument } from '../document/bilingual-document.ts';
import { isMachineMade } from './describe-model.ts';
import { epubChapters } from './epub-chapters.ts';
import { escapeMarkup } from './escape-markup.ts';
import { oneLine } from './one-line.ts';
import type { RenderOptions } from './render-options.ts';
import { titleOf } from './title-of.ts';

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles><rootfile full-path="OEBPS/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** French and English below each other, or side by side where there is room. */
const STYLE = `body { line-height: 1.45; }
.pair { margin: 0 0 0.9em; }
.pair > * { margin: 0 0 0.25em; }
.pair > [lang=en] { color: #333; font-style: normal; border-left: 0.2em solid #9ab; padding-left: 0.7em; }
.made, .marker { color: #555; }
pre { white-space: pre-wrap; }
@media (min-width: 45em) {
  .pair { display: flex; gap: 1.5em; }
  .pair > * { flex: 1 1 0; }
}
`;

/** An EPUB 3 with both texts block by block, a chapter for each title; equal documents and options give equal bytes. */
export function renderEpub(document: BilingualDocument, { createdAt, version }: RenderOptions): Uint8Array {
  const { source, target } = document.translation;
  const chapters = epubChapters(document);
  const title = titleOf(source) ?? source.origin.name;
  const modified = createdAt.toISOString().replace(/\.\d+/u, '');
  const id = uuidOf(JSON.stringify([source, target]));
  const names = chapters.map((_, k) => `chapter-${k + 1}.xhtml`);
  const author = source.metadata.author;
  const book = `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="fr">
  <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
    <dc:identifier id="id">urn:uuid:${id}</dc:identifier>
    <dc:title>${text(title)}</dc:title>
    <dc:language>fr</dc:language>
    <dc:language>en</dc:language>
${author === undefined ? '' : `    <dc:creator>${text(author)}</dc:creator>\n`}    <dc:contributor>Passerelle ${text(version)}, ${isMachineMade(document.translation.producedBy) ? 'machine translation' : 'alignment'}</dc:contributor>
    <meta property="dcterms:modified">${modified}</meta>
  </metadata>
  <manifest>
    <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
    <item id="style" href="style.css" media-type="text/css"/>
${names.map((name, k) => `    <item id="c${k + 1}" href="${name}" media-type="application/xhtml+xml"/>\n`).join('')}  </manifest>
  <spine>
${names.map((_, k) => `    <itemref idref="c${k + 1}"/>\n`).join('')}  </spine>
</package>
`;
  const contents = chapters.flatMap(({ headings }, k) =>
    headings.map(
      (heading) => `<li><a href="${names[k]}${heading.id ? `#${heading.id}` : ''}">${text(heading.text)}</a></li>`,
    ),
  );
  const nav = page(
    'Contents',
    `<nav epub:type="toc"><h1>Sommaire · Contents</h1><ol>${contents.join('\n')}</ol></nav>`,
  );
  // The type stands first and unpacked, so that programs know it by the file's first bytes (EPUB OCF 3.3, 4.3.3).
  const files: Readonly<Record<string, string>> = {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': CONTAINER,
    'OEBPS/package.opf': book,
    'OEBPS/nav.xhtml': nav,
    'OEBPS/style.css': STYLE,
    ...Object.fromEntries(chapters.map((chapter, k) => [`OEBPS/${names[k]}`, page(title, chapter.body)])),
  };
  const encoder = new TextEncoder();
  const entries = Object.entries(files).map(([name, content]) => [name, encoder.encode(content)] as const);
  return writeArchive(new Map(entries), ['mimetype']);
}

function page(title: string, body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="fr" lang="fr">
<head><title>${text(title) || '—'}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>
${body}
</body>
</html>
`;
}

function text(value: string): string {
  return escapeMarkup(oneLine(value));
}

/** A name-based UUID (RFC 9562, version 8) of `content`. */
function uuidOf(content: string): string {
  const hex = createHash('sha256').update(content).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
