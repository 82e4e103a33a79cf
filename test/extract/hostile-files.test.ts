import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { Format } from '../../src/document/article.ts';
import { extractArticle } from '../../src/extract/extract-article.ts';
import { buildEpub } from '../support/build-epub.ts';

const PHRASE = 'Il pleut sur la ville depuis trois jours.';
const zip = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
const nested = (depth: number, tag = 'div') => `<${tag}>`.repeat(depth) + PHRASE + `</${tag}>`.repeat(depth);
const ENTITIES = `<!DOCTYPE html [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(100)}"><!ENTITY c "${'&b;'.repeat(100)}">]>`;
const docxOf = (document: string) => zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': document });

/** An archive whose one entry says that it unpacks to `size` bytes; it has a mebibyte. */
const archiveSaying = (size: number) => {
  const bytes = zipSync({ 'META-INF/container.xml': new Uint8Array(2 ** 20) });
  const view = new DataView(bytes.buffer);
  let central = bytes.length - 4;
  while (view.getUint32(central, true) !== 0x02014b50) central -= 1;
  view.setUint32(central + 24, size, true);
  return bytes;
};
const crowd = () => zip(Object.fromEntries(Array.from({ length: 10_001 }, (_, k) => [`${k}.xml`, ''])));
const encrypted = () => {
  const bytes = buildEpub([PHRASE]);
  const view = new DataView(bytes.buffer);
  for (let k = 0; k < bytes.length - 10; k += 1) {
    if (view.getUint32(k, true) === 0x02014b50) view.setUint16(k + 8, view.getUint16(k + 8, true) | 1, true);
  }
  return bytes;
};

it.each<readonly [what: string, format: Format, code: string, bytes: () => Uint8Array]>([
  ['an archive that unpacks to 301 MiB', 'docx', 'file-unsafe', () => archiveSaying(301 * 2 ** 20)],
  ['an archive that unpacks to more than it says', 'epub', 'file-unsafe', () => archiveSaying(100)],
  ['an archive of 10,001 entries', 'epub', 'file-unsafe', crowd],
  ['an archive with a name that leads out of it', 'epub', 'file-unsafe', () => zip({ '../../etc/x.xml': '' })],
  ['an archive with an absolute name', 'docx', 'file-unsafe', () => zip({ '/etc/x.xml': '' })],
  ['an encrypted archive', 'epub', 'file-unsafe', encrypted],
  ['a truncated archive', 'epub', 'file-damaged', () => buildEpub([`<p>${PHRASE}</p>`]).slice(0, 900)],
  ['an archive that is no DOCX', 'docx', 'file-damaged', () => zip({ 'a.xml': '' })],
  ['an archive that is no EPUB', 'epub', 'file-damaged', () => zip({ 'a.xml': '' })],
  [
    'an EPUB with expanding entities',
    'epub',
    'file-unsafe',
    () => buildEpub([`${PHRASE}`], { 'OEBPS/texte/c 0.xhtml': `${ENTITIES}<html><body>&c;</body></html>` }),
  ],
  ['a DOCX with expanding entities', 'docx', 'file-unsafe', () => docxOf(`${ENTITIES}<w:document/>`)],
  ['a DOCX nested deep', 'docx', 'file-unsafe', () => docxOf(`<w:document>${nested(5000, 'w:p')}</w:document>`)],
  ['an EPUB nested deep', 'epub', 'file-unsafe', () => buildEpub([nested(50_000)])],
  ['a page nested deep', 'html', 'file-unsafe', () => strToU8(nested(100_000))],
  ['a page of half a million elements', 'html', 'file-unsafe', () => strToU8('<b>a</b>'.repeat(500_000))],
  ['plain text called DOCX', 'docx', 'file-damaged', () => strToU8(PHRASE)],
  ['plain text called EPUB', 'epub', 'file-damaged', () => strToU8(PHRASE)],
  ['plain text called SRT', 'srt', 'file-damaged', () => strToU8(PHRASE)],
  ['plain text called PDF', 'pdf', 'file-damaged', () => strToU8(PHRASE)],
  ['an archive called HTML', 'html', 'file-binary', () => zip({ 'a.xml': PHRASE })],
  ['an archive called Markdown', 'markdown', 'file-binary', () => zip({ 'a.xml': PHRASE })],
  ['a page without text', 'html', 'file-empty', () => strToU8('<p><script>1</script></p>')],
  ['nothing at all', 'epub', 'file-empty', () => new Uint8Array()],
])('%s (%s) is refused with %s', async (_, format, code, bytes) => {
  const error = await extractArticle(bytes(), 'essai', { format }).then(
    () => undefined,
    (reason) => reason,
  );
  expect(error).toMatchObject({ code, message: expect.stringMatching(/^essai[^\n]*;[^\n]*$/) });
});
