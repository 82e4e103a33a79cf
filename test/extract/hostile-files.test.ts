import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { Format } from '../../src/document/article.ts';
import { extractArticle } from '../../src/extract/extract-article.ts';
import { buildEpub } from '../support/build-epub.ts';
import { buildPdf } from '../support/build-pdf.ts';

const PHRASE = 'Il pleut sur la ville depuis trois jours.';
const zip = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
const nested = (depth: number, tag = 'div') => `<${tag}>`.repeat(depth) + PHRASE + `</${tag}>`.repeat(depth);
const ENTITIES = `<!DOCTYPE html [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(100)}"><!ENTITY c "${'&b;'.repeat(100)}">]>`;

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

const pdf = (options: Parameters<typeof buildPdf>[1] = {}) => buildPdf([[{ text: PHRASE, x: 72, y: 700 }]], options);
const changed = (bytes: Uint8Array, from: string, to: string) =>
  new Uint8Array(Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(from, to), 'latin1'));
const cue = (text: string, k = 1) => `${k}\n00:00:0${k % 10},000 --> 00:00:0${k % 10},900\n${text}\n`;
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const docx = (body: string, extra: Readonly<Record<string, string>> = {}) =>
  zip({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>${body}</w:body></w:document>`,
    ...extra,
  });
const picture = (place: string) =>
  `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="x"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip ${place}/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
const spine = (items: string, references: string) => ({
  'OEBPS/content.opf': `<package><manifest>${items}</manifest><spine>${references}</spine></package>`,
});
/** One letter of a stored entry turned into another, as a failing disk does. */
const flipped = () => {
  const bytes = zipSync({ 'META-INF/container.xml': [strToU8(PHRASE), { level: 0 }] });
  bytes[bytes.indexOf('I'.charCodeAt(0), 52)] = 'J'.charCodeAt(0);
  return bytes;
};

type Kind =
  | 'bomb'
  | 'entities'
  | 'nesting'
  | 'entries'
  | 'traversal'
  | 'wrong extension'
  | 'truncated'
  | 'protected'
  | 'empty';
type Case = readonly [kind: Kind, what: string, format: Format, outcome: string, bytes: () => Uint8Array];

/** `outcome`: the error's code, or `read: ` and the text of the blocks, where what is hostile is harmless. */
const CASES: readonly Case[] = [
  ['bomb', 'an archive that unpacks to 301 MiB', 'docx', 'file-unsafe', () => archiveSaying(301 * 2 ** 20)],
  ['bomb', 'an archive that unpacks to 301 MiB', 'epub', 'file-unsafe', () => archiveSaying(301 * 2 ** 20)],
  ['bomb', 'an archive that unpacks to more than it says', 'epub', 'file-unsafe', () => archiveSaying(100)],
  ['bomb', 'a million and one empty elements', 'docx', 'file-unsafe', () => docx('<w:p/>'.repeat(1_000_001))],
  [
    'bomb',
    'chapters of over a million elements together',
    'epub',
    'file-unsafe',
    () => buildEpub(Array.from({ length: 7 }, () => '<p></p>'.repeat(150_000))),
  ],
  [
    'bomb',
    'a spine that names one chapter 50,000 times',
    'epub',
    `read: ${PHRASE}`,
    () =>
      buildEpub(
        [`<p>${PHRASE}</p>`],
        spine(
          '<item id="a" href="texte/c%200.xhtml" media-type="application/xhtml+xml"/>',
          '<itemref idref="a"/>'.repeat(50_000),
        ),
      ),
  ],
  ['bomb', 'a page of half a million elements', 'html', 'file-unsafe', () => strToU8('<b>a</b>'.repeat(500_000))],
  ['bomb', 'the name of a tag that goes on and on', 'html', 'file-empty', () => strToU8(`<${'a'.repeat(2e6)}`)],
  [
    'bomb',
    'a megabyte of spaces that one letter ends',
    'html',
    `read: ${PHRASE}|${' '.repeat(1e6)}x`,
    () => strToU8(`<p>${PHRASE}</p><pre>${' '.repeat(1e6)}x</pre>`),
  ],
  [
    'bomb',
    'a note whose mark has 300,000 hyphens',
    'html',
    `read: ${PHRASE}${'-'.repeat(3e5)}abcd`,
    () => strToU8(`<p>${PHRASE}<sup><a>${'-'.repeat(3e5)}abcd</a></sup></p>`),
  ],
  [
    'bomb',
    'tags that never end in a part',
    'docx',
    `read: ${PHRASE}`,
    () => docx(paragraph(PHRASE), { 'word/x.xml': '<'.repeat(2e6) }),
  ],
  ['bomb', 'a line of 10 MB', 'text', 'line-too-long', () => strToU8(`${PHRASE} `.repeat(250_000))],
  ['bomb', 'a line of 10 MB', 'markdown', 'line-too-long', () => strToU8(`${PHRASE} `.repeat(250_000))],
  ['bomb', 'a line of 10 MB', 'srt', 'line-too-long', () => strToU8(cue(`${PHRASE} `.repeat(250_000)))],
  ['bomb', 'a line of 10 MB', 'vtt', 'line-too-long', () => strToU8(cue(`${PHRASE} `.repeat(250_000)))],
  [
    'bomb',
    'a stream that unpacks to 129 MiB',
    'pdf',
    'file-unsafe',
    () => pdf({ content: new Uint8Array(129 * 2 ** 20), filters: ['FlateDecode'] }),
  ],

  [
    'entities',
    'expanding entities',
    'epub',
    'file-unsafe',
    () => buildEpub([`${PHRASE}`], { 'OEBPS/texte/c 0.xhtml': `${ENTITIES}<html><body>&c;</body></html>` }),
  ],
  [
    'entities',
    'expanding entities',
    'docx',
    'file-unsafe',
    () => zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': `${ENTITIES}<w:document/>` }),
  ],
  [
    'entities',
    'a declaration without entities',
    'docx',
    'file-unsafe',
    () => docx(paragraph(PHRASE), { 'word/x.xml': '<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>' }),
  ],
  [
    'entities',
    'entities, which are not known',
    'html',
    `read: ]>|${PHRASE} &b;`,
    () => strToU8(`<!DOCTYPE html [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><p>${PHRASE} &b;</p>`),
  ],
  [
    'entities',
    'entities, which are text',
    'markdown',
    `read: <!ENTITY a "ha">|${PHRASE} &a;`,
    () => strToU8(`<!ENTITY a "ha">\n\n${PHRASE} &a;`),
  ],
  [
    'entities',
    'entities, which are text',
    'text',
    `read: <!ENTITY a "ha">|${PHRASE} &a;`,
    () => strToU8(`<!ENTITY a "ha">\n\n${PHRASE} &a;`),
  ],
  ['entities', 'entities, which are not known', 'srt', `read: ${PHRASE} &a;`, () => strToU8(cue(`${PHRASE} &a;`))],
  [
    'entities',
    'entities, which are not known',
    'vtt',
    `read: ${PHRASE} &a;`,
    () => strToU8(`WEBVTT\n\n${cue(`${PHRASE} &a;`)}`),
  ],

  ['nesting', 'elements', 'docx', 'file-unsafe', () => docx(nested(5000, 'w:p'))],
  ['nesting', 'elements', 'epub', 'file-unsafe', () => buildEpub([nested(50_000)])],
  ['nesting', 'elements', 'html', 'file-unsafe', () => strToU8(nested(100_000))],
  [
    'nesting',
    'lists whose items have no end',
    'html',
    'file-unsafe',
    () => strToU8('<ul><li>'.repeat(50_000) + PHRASE),
  ],
  ['nesting', 'tables in cells', 'html', 'file-unsafe', () => strToU8('<table><tr><td>'.repeat(50_000) + PHRASE)],
  ['nesting', 'quotations', 'markdown', `read: ${PHRASE}`, () => strToU8('> '.repeat(50_000) + PHRASE)],
  ['nesting', 'quotations', 'text', `read: ${PHRASE}`, () => strToU8('>'.repeat(50_000) + PHRASE)],
  ['nesting', 'tags', 'srt', `read: ${PHRASE}`, () => strToU8(cue('<i>'.repeat(2000) + PHRASE))],
  ['nesting', 'tags', 'vtt', `read: ${PHRASE}`, () => strToU8(`WEBVTT\n\n${cue('<c>'.repeat(2000) + PHRASE)}`)],
  ['nesting', 'lists', 'pdf', 'file-damaged', () => pdf({ trailer: `/X ${'['.repeat(1e5)}${']'.repeat(1e5)}` })],
  [
    'nesting',
    'pages that hold themselves',
    'pdf',
    'file-damaged',
    () => changed(pdf(), '/Kids [4 0 R]', '/Kids [2 0 R]'),
  ],

  ['entries', 'an archive of 10,001 entries', 'epub', 'file-unsafe', crowd],
  ['entries', 'an archive of 10,001 entries', 'docx', 'file-unsafe', crowd],
  ['entries', '100,001 subtitles', 'srt', 'file-unsafe', () => strToU8(`${cue('Oui.')}\n`.repeat(100_001))],
  [
    'entries',
    '100,001 subtitles',
    'vtt',
    'file-unsafe',
    () => strToU8(`WEBVTT\n\n${`${cue('Oui.')}\n`.repeat(100_001)}`),
  ],
  ['entries', '2,001 pages', 'pdf', 'file-unsafe', () => buildPdf(Array.from({ length: 2001 }, () => []))],

  ['traversal', 'a name that leads out', 'epub', 'file-unsafe', () => zip({ '../../etc/x.xml': '' })],
  [
    'traversal',
    'a name that leads out as Windows writes it',
    'docx',
    'file-unsafe',
    () => zip({ '..\\..\\x.xml': '' }),
  ],
  ['traversal', 'an absolute name', 'docx', 'file-unsafe', () => zip({ '/etc/x.xml': '' })],
  [
    'traversal',
    'a chapter outside',
    'epub',
    'file-damaged',
    () =>
      buildEpub(
        [PHRASE],
        spine('<item id="a" href="../../../../etc/hostname.xhtml" media-type="text/html"/>', '<itemref idref="a"/>'),
      ),
  ],
  [
    'traversal',
    'a package outside',
    'epub',
    'file-damaged',
    () =>
      buildEpub([PHRASE], { 'META-INF/container.xml': '<container><rootfile full-path="/etc/passwd"/></container>' }),
  ],
  [
    'traversal',
    'a picture outside',
    'docx',
    `read: ${PHRASE}`,
    () =>
      docx(picture('r:link="r9"') + paragraph(PHRASE), {
        'word/_rels/document.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/passwd" TargetMode="External"/></Relationships>',
      }),
  ],

  ...(['docx', 'epub', 'srt', 'vtt', 'pdf'] as const).map(
    (format): Case => ['wrong extension', 'plain text', format, 'file-damaged', () => strToU8(PHRASE)],
  ),
  ...(['html', 'markdown', 'text', 'srt', 'vtt'] as const).flatMap((format): readonly Case[] => [
    ['wrong extension', 'an archive', format, 'file-binary', () => zip({ 'a.xml': PHRASE })],
    ['wrong extension', 'a PDF', format, 'file-binary', () => pdf()],
    ['wrong extension', 'a book', format, 'file-binary', () => buildEpub([`<p>${PHRASE}</p>`])],
  ]),
  ['wrong extension', 'a PDF', 'docx', 'file-binary', () => pdf()],
  ['wrong extension', 'a PDF', 'epub', 'file-binary', () => pdf()],
  ['wrong extension', 'a word processor’s file', 'pdf', 'file-binary', () => docx(paragraph(PHRASE))],
  [
    'wrong extension',
    'an old word processor’s file',
    'docx',
    'file-binary',
    () => strToU8('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', true),
  ],
  ...(['markdown', 'text', 'srt', 'vtt', 'pdf', 'epub', 'docx'] as const).map(
    (format): Case => [
      'wrong extension',
      'a page',
      format,
      'file-damaged',
      () => strToU8(`<!doctype html><p>${PHRASE}`),
    ],
  ),
  ['wrong extension', 'subtitles', 'text', 'file-damaged', () => strToU8(cue(PHRASE))],
  ['wrong extension', 'subtitles', 'markdown', 'file-damaged', () => strToU8(`WEBVTT\n\n${cue(PHRASE)}`)],
  ['wrong extension', 'RTF', 'text', 'file-damaged', () => strToU8(`{\\rtf1\\ansi ${PHRASE}}`)],
  ['wrong extension', 'an archive that is none of these', 'docx', 'file-damaged', () => zip({ 'a.xml': '' })],
  ['wrong extension', 'an archive that is none of these', 'epub', 'file-damaged', () => zip({ 'a.xml': '' })],
  ['wrong extension', 'a book', 'docx', 'file-damaged', () => buildEpub([`<p>${PHRASE}</p>`])],
  ['wrong extension', 'a word processor’s file', 'epub', 'file-damaged', () => docx(paragraph(PHRASE))],
  [
    'wrong extension',
    'a document that is no XML',
    'docx',
    'file-damaged',
    () => zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': PHRASE }),
  ],

  ['truncated', 'an archive', 'epub', 'file-damaged', () => buildEpub([`<p>${PHRASE}</p>`]).slice(0, 900)],
  ['truncated', 'an archive', 'docx', 'file-damaged', () => docx(paragraph(PHRASE)).slice(0, -30)],
  [
    'truncated',
    'a document in a whole archive',
    'docx',
    'file-damaged',
    () => zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document><w:body><w:p' }),
  ],
  ['truncated', 'an entry with another checksum', 'epub', 'file-damaged', flipped],
  ['truncated', 'a file', 'pdf', 'file-damaged', () => pdf().slice(0, -40)],
  ['truncated', 'a page, inside a tag', 'html', 'file-damaged', () => strToU8(`<html><body><p>${PHRASE}</p><p cla`)],
  ['truncated', 'subtitles, inside a time', 'srt', 'file-damaged', () => strToU8(`${cue(PHRASE)}\n2\n00:00:05,0`)],
  [
    'truncated',
    'subtitles, inside an arrow',
    'srt',
    'file-damaged',
    () => strToU8(`${cue(PHRASE)}\n2\n00:00:05,000 -->`),
  ],
  ['truncated', 'subtitles, after a number', 'srt', 'file-damaged', () => strToU8(`${cue(PHRASE)}\n2`)],
  [
    'truncated',
    'subtitles, inside a time',
    'vtt',
    'file-damaged',
    () => strToU8(`WEBVTT\n\n${cue(PHRASE)}\n2\n00:00:05.000 -->`),
  ],
  ...(['text', 'markdown', 'html'] as const).map(
    (format): Case => [
      'truncated',
      'inside a letter',
      format,
      'file-damaged',
      () => strToU8(`Il a été réélu. ${PHRASE} Là`).slice(0, -1),
    ],
  ),

  ['protected', 'an archive', 'epub', 'file-unsafe', encrypted],
  ['empty', 'a page without text', 'html', 'file-empty', () => strToU8('<p><script>1</script></p>')],
  ['empty', 'a book without chapters', 'epub', 'file-empty', () => buildEpub([PHRASE], spine('', ''))],
  ...(['text', 'markdown', 'html', 'epub', 'docx', 'srt', 'vtt', 'pdf'] as const).map(
    (format): Case => ['empty', 'nothing at all', format, 'file-empty', () => new Uint8Array()],
  ),
];

it.each(CASES)('%s: %s (%s): %s', { timeout: 60_000 }, async (_kind, _what, format, outcome, bytes) => {
  const made = bytes();
  const start = performance.now();
  const read = await extractArticle(made, 'essai', { format, force: true }).then(
    ({ article }) => `read: ${article.blocks.map(({ text }) => text).join('|')}`,
    (reason) => reason,
  );
  // Far more than any of them takes, and far less than what grows with the square of such sizes.
  expect(performance.now() - start).toBeLessThan(30_000);
  if (outcome.startsWith('read: ')) expect(read).toBe(outcome);
  else expect(read).toMatchObject({ code: outcome, message: expect.stringMatching(/^essai[^\n]*;[^\n]*$/) });
});

it('every reader is tried with every kind that its format can hold', () => {
  const kinds = (format: Format) => [...new Set(CASES.filter((one) => one[2] === format).map(([kind]) => kind))].sort();
  const all = ['bomb', 'empty', 'entities', 'nesting', 'truncated', 'wrong extension'];
  expect(
    Object.fromEntries(
      (['text', 'markdown', 'html', 'epub', 'docx', 'srt', 'vtt', 'pdf'] as const).map((f) => [f, kinds(f)]),
    ),
  ).toEqual({
    text: all,
    markdown: all,
    html: all,
    epub: [...all, 'entries', 'protected', 'traversal'].sort(),
    docx: [...all, 'entries', 'traversal'].sort(),
    srt: [...all, 'entries'].sort(),
    vtt: [...all, 'entries'].sort(),
    pdf: [...all.filter((kind) => kind !== 'entities'), 'entries'].sort(),
  });
});
