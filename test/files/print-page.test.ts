import { getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import type { SegmentedArticle } from '../../src/document/segmented-article.ts';
import type { PdfItem } from '../../src/extract/read-pdf-lines.ts';
import { printPage } from '../../src/files/print-page.ts';
import { renderHtml } from '../../src/render/render-html.ts';
import { CHROMIUM } from '../support/browser.ts';
import { sampleDocument } from '../support/documents.ts';
import { type BlockDraft, draftDocument } from '../support/draft-document.ts';
import { FRENCH_SENTENCES } from '../support/french-sentences.ts';

const OPTIONS = { createdAt: new Date('2025-01-31T08:30:00Z'), version: '1.2.3' };

const EVERY_KIND_OF_BLOCK = { ...sampleDocument, summaries: [], notices: [] };

/** Every sentence after every other one, so that no two paragraphs are alike. */
const PARAGRAPHS = FRENCH_SENTENCES.flatMap((first, k) => {
  return FRENCH_SENTENCES.map((second, n): BlockDraft => {
    const groups = [[[first], [`This is sentence ${k}.`], 1] as const, [[second], [`And this is ${n}.`], 1] as const];
    return { kind: 'paragraph', blankLinesBefore: 1, groups };
  });
});

const SEVERAL_PAGES = draftDocument({
  ...EVERY_KIND_OF_BLOCK,
  ...sampleDocument.translation.source,
  producedBy: sampleDocument.translation.producedBy,
  blocks: [
    { kind: 'heading', level: 1, blankLinesBefore: 0, groups: [[['Des phrases'], ['Sentences'], 1]] },
    ...PARAGRAPHS,
  ],
});

// Skipped where there is no chromium (Debian's package of that name).
describe.skipIf(!CHROMIUM)('the page printed to PDF, read back by pdf.js', () => {
  it.each([
    ['every kind of block', EVERY_KIND_OF_BLOCK],
    ['several pages', SEVERAL_PAGES],
  ])('has %s in two columns, each with the whole of its side, in order', async (_, document) => {
    const { source, target } = document.translation;
    const { left, right } = await readColumns(await printPage(renderHtml(document, OPTIONS), { CHROMIUM }));
    const [french, colophon = ''] = left.split('Machinetranslationby');
    expect(french).toBe(`Françaistexteoriginal${lettersOf(source)}`);
    expect(right).toBe(`Englishmachinetranslation${lettersOf(target, 'without verbatim')}`);
    expect(colophon).toContain('setbyPasserelle1.2.3');
  });
});

it('printing without Chromium says what to do', async () => {
  await expect(printPage('<p>', { PATH: '/nowhere' })).rejects.toMatchObject({ code: 'printer-missing' });
});

/** The text left and right of where the English begins, page after page, in the order in which the file holds it. */
async function readColumns(bytes: Uint8Array): Promise<{ readonly left: string; readonly right: string }> {
  const pdf = await getDocumentProxy(bytes);
  const items: Pick<PdfItem, 'str' | 'transform'>[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    items.push(...(await page.getTextContent()).items);
  }
  const middle = xOf(items.find(({ str }) => str === 'English'));
  const textOf = (column: typeof items) => squeeze(column.map(({ str }) => str).join(''));
  return {
    left: textOf(items.filter((item) => xOf(item) < middle)),
    right: textOf(items.filter((item) => xOf(item) >= middle)),
  };
}

/** The column that a piece of text begins in, in whole points. */
function xOf(item: Pick<PdfItem, 'transform'> | undefined): number {
  return Math.round(item?.transform[4] ?? Number.NaN);
}

/** A side as the page shows it, list markers included; what stands on the page once for both sides is on the left. */
function lettersOf({ blocks }: SegmentedArticle, which: 'all' | 'without verbatim' = 'all'): string {
  const shown = blocks.filter(({ kind }) => which === 'all' || kind !== 'verbatim');
  return squeeze(
    shown.map((block) => (block.kind === 'list-item' ? block.marker.replace('-', '•') : '') + block.text).join(''),
  );
}

/** Lines are broken anywhere, and words at hyphens. */
function squeeze(text: string): string {
  return text.replace(/[\s\u00AD\u2010-]/gu, '');
}
