import { strToU8, zipSync } from 'fflate';

const CONTAINER = `<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`;

/** A small EPUB: chapter bodies in the order of the spine, which is the reverse of their order in the manifest. */
export function buildEpub(chapters: readonly string[], extra: Readonly<Record<string, string>> = {}): Uint8Array {
  const items = chapters.map(
    (_, k) => `<item id="c${k}" href="texte/c%20${k}.xhtml" media-type="application/xhtml+xml"/>`,
  );
  const opf = `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">x</dc:identifier><dc:title>Les Phares</dc:title>
<dc:creator>Jeanne Morvan</dc:creator><dc:date>2021</dc:date><dc:language>fr</dc:language></metadata>
<manifest>${items.toReversed().join('')}<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/></manifest>
<spine><itemref idref="nav"/>${chapters.map((_, k) => `<itemref idref="c${k}"/>`).join('')}</spine></package>`;
  const page = (body: string) =>
    `<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head><body>${body}</body></html>`;
  const files: Record<string, string> = {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': CONTAINER,
    'OEBPS/content.opf': opf,
    'OEBPS/nav.xhtml': page('<nav><ol><li><a href="texte/c%200.xhtml">Table</a></li></ol></nav>'),
    ...Object.fromEntries(chapters.map((body, k) => [`OEBPS/texte/c ${k}.xhtml`, page(body)])),
    ...extra,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
