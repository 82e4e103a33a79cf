import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/extract/extract-article.ts';
import { printPage } from '../../src/files/print-page.ts';
import { CHROMIUM } from '../support/browser.ts';
import { buildPdf, type PdfOptions, type PlacedLine } from '../support/build-pdf.ts';
import { outlineOf } from '../support/outline.ts';

const read = (bytes: Uint8Array) => extractArticle(bytes, 'essai.pdf', { format: 'pdf' });
const textsOf = async (bytes: Uint8Array) => (await read(bytes)).article.blocks.map(({ text }) => text);

const LEFT = [
  'Le moulin de Kerbrat tourne à nouveau après douze',
  'ans de silence. La commune avait racheté le bâti-',
  'ment en 2019 pour le prix d’une maison, et les habi-',
  'tants ont réparé la roue pendant quatre hivers.',
];
const RIGHT = [
  'Le meunier compte moudre du blé noir dès l’autom-',
  'ne. Il ne veut pas d’un musée, mais d’un moulin qui',
  'travaille. Les visites seront gratuites jusqu’à la fin',
  'du mois de juin, le samedi comme le dimanche.',
];
const column = (lines: readonly string[], x: number, top = 700): PlacedLine[] =>
  lines.map((text, k) => ({ text: text.replaceAll('’', "'"), x, y: top - 14 * k }));
const LEFT_TEXT =
  "Le moulin de Kerbrat tourne à nouveau après douze ans de silence. La commune avait racheté le bâtiment en 2019 pour le prix d'une maison, et les habitants ont réparé la roue pendant quatre hivers.";
const RIGHT_TEXT =
  "Le meunier compte moudre du blé noir dès l'automne. Il ne veut pas d'un musée, mais d'un moulin qui travaille. Les visites seront gratuites jusqu'à la fin du mois de juin, le samedi comme le dimanche.";

describe('the text of a PDF', () => {
  it('is read in one column, with its words whole and its paragraphs apart', async () => {
    const page = [...column(LEFT, 72), ...column(RIGHT, 72, 630)];
    expect(await textsOf(buildPdf([page], { filters: ['FlateDecode'] }))).toEqual([LEFT_TEXT, RIGHT_TEXT]);
  });

  it('is read column by column where the file holds it so', async () => {
    expect(await textsOf(buildPdf([[...column(LEFT, 72), ...column(RIGHT, 320)]]))).toEqual([LEFT_TEXT, RIGHT_TEXT]);
  });

  it('is refused where the file holds it line by line across the columns', async () => {
    const left = column([...LEFT, ...LEFT], 72);
    const right = column([...RIGHT, ...RIGHT], 345);
    const across = left.flatMap((line, k) => [line, right[k] ?? line]);
    await expect(read(buildPdf([across]))).rejects.toMatchObject({ code: 'order-unknown' });
  });

  it('is refused where it stands in a table, or is drawn from the bottom to the top', async () => {
    const words = LEFT.join(' ').split(' ');
    const table = words.map((text, k) => ({ text, x: 72 + 110 * (k % 4), y: 700 - 20 * Math.floor(k / 4) }));
    await expect(read(buildPdf([table]))).rejects.toMatchObject({ code: 'order-unknown' });
    await expect(read(buildPdf([column([...LEFT, ...RIGHT], 72).reverse()]))).rejects.toMatchObject({
      code: 'order-unknown',
    });
  });

  it('goes over the pages, without running heads and page numbers', async () => {
    const pages = ['un', 'deux', 'trois', 'quatre'].map((number, k) => [
      { text: 'Le Courrier de Kerbrat', x: 72, y: 800 },
      ...column(
        [`Voici le chapitre ${number} de cette histoire, qui est celle du`, `moulin : il en compte ${number}.`],
        72,
      ),
      { text: `${k + 1}`, x: 300, y: 40 },
    ]);
    const { article, notices } = await read(buildPdf(pages));
    expect(article.blocks.map(({ text }) => text)).toEqual(
      ['un', 'deux', 'trois', 'quatre'].map(
        (number) => `Voici le chapitre ${number} de cette histoire, qui est celle du moulin : il en compte ${number}.`,
      ),
    );
    expect(notices).toMatchObject([{ message: 'left out: 8 running heads and page numbers' }]);
  });
});

describe.skipIf(!CHROMIUM)('a PDF that Chromium printed', () => {
  const print = (body: string) => printPage(`<meta charset="utf-8"><body lang="fr">${body}`, { CHROMIUM });
  const P = (text: string) => `<p>${text}</p>`;

  it('gives its headings and paragraphs', async () => {
    const body = `<h1>Le moulin tourne à nouveau</h1>${P(LEFT_TEXT.repeat(3))}<h2>De la farine</h2>${P(RIGHT_TEXT.repeat(3))}`;
    const outline = outlineOf((await read(await print(body))).article);
    expect(outline.map((line) => line.split(' ')[0])).toEqual(['heading1', 'paragraph', 'heading2', 'paragraph']);
    expect(outline[1]).toBe(`paragraph ${LEFT_TEXT.repeat(3)}`);
  }, 60_000);

  it('is read column by column', async () => {
    const paragraphs = Array.from(
      { length: 8 },
      (_, k) => `Paragraphe numéro ${k + 1}. ${k % 2 ? LEFT_TEXT : RIGHT_TEXT}`,
    );
    const body = `<div style="columns: 2; font: 12px serif">${paragraphs.map(P).join('')}</div>`;
    expect(await textsOf(await print(body))).toEqual(paragraphs);
  }, 60_000);
});

describe('a PDF is refused', () => {
  const PAGE = [column(LEFT, 72)];
  const of = (options: PdfOptions) => buildPdf(PAGE, options);
  const bomb = new Uint8Array(129 * 2 ** 20).fill(32);

  it.each<readonly [what: string, code: string, bytes: () => Uint8Array]>([
    ['if it holds pictures only', 'file-empty', () => of({ content: Buffer.from('0 0 595 842 re f') })],
    [
      'if it needs a password',
      'file-unsafe',
      () =>
        of({
          trailer: `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >>`,
        }),
    ],
    ['if it is cut off in its head', 'file-damaged', () => of({}).slice(0, 60)],
    ['if a stream unpacks to 129 MiB', 'file-unsafe', () => of({ content: bomb, filters: ['FlateDecode'] })],
    ['if it does so in two steps', 'file-unsafe', () => of({ content: bomb, filters: ['FlateDecode', 'FlateDecode'] })],
    [
      'if it does so under hexadecimal letters',
      'file-unsafe',
      () => of({ content: bomb, filters: ['ASCIIHexDecode', 'FlateDecode'] }),
    ],
    ['if it does so in base 85', 'file-unsafe', () => of({ content: bomb, filters: ['ASCII85Decode', 'FlateDecode'] })],
    ['if LZW could', 'file-unsafe', () => of({ content: new Uint8Array(2 ** 17), filters: ['LZWDecode'] })],
    ['if it has 2,001 pages', 'file-unsafe', () => buildPdf(Array.from({ length: 2001 }, () => PAGE[0] ?? []))],
  ])('%s', async (_, code, bytes) => {
    await expect(read(bytes())).rejects.toMatchObject({
      code,
      message: expect.stringMatching(/^essai\.pdf[^\n]*;[^\n]*$/),
    });
  });

  it('wherever it is cut off', async () => {
    const whole = buildPdf([column(LEFT, 72), column(RIGHT, 72)]);
    for (const share of [0.3, 0.5, 0.7, 0.9, 0.98]) {
      await expect(read(whole.slice(0, share * whole.length))).rejects.toMatchObject({ code: 'file-damaged' });
    }
  });

  it('not for bytes that only look packed, or streams in letters', async () => {
    const filters = ['ASCII85Decode', 'FlateDecode'] as const;
    expect(await textsOf(buildPdf(PAGE, { filters }))).toEqual([LEFT_TEXT]);
    expect(await textsOf(buildPdf(PAGE, { filters: ['ASCIIHexDecode'] }))).toEqual([LEFT_TEXT]);
    expect(await textsOf(buildPdf(PAGE, { trailer: '/Note (stream x\u009c endstream stream)' }))).toEqual([LEFT_TEXT]);
  });
});
