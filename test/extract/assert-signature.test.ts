import { expect, it } from 'vitest';
import { extractArticle } from '../../src/extract/extract-article.ts';
import { renderDocx } from '../../src/render/render-docx.ts';
import { renderEpub } from '../../src/render/render-epub.ts';
import { buildPdf } from '../support/build-pdf.ts';
import { sampleDocument } from '../support/documents.ts';

const OPTIONS = { createdAt: new Date('2025-01-31T08:30:00Z'), version: '1.2.3' };

it.each([
  [
    'a book',
    'docx',
    'essai is an EPUB; name it .epub, or say --format epub',
    () => renderEpub(sampleDocument, OPTIONS),
  ],
  [
    'a DOCX',
    'text',
    /^essai is an archive; if it is a DOCX, name it \.docx/,
    () => renderDocx(sampleDocument, OPTIONS),
  ],
  ['a PDF', 'docx', 'essai is a PDF; name it .pdf, or say --format pdf', () => buildPdf([])],
] as const)('%s that is called %s is named for what it is', async (_, format, message, bytes) => {
  const read = extractArticle(await bytes(), 'essai', { format, force: true });
  await expect(read).rejects.toMatchObject({ code: 'file-binary', message: expect.stringMatching(message) });
});
