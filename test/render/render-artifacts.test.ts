import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { extractArticle } from '../../src/extract/extract-article.ts';
import { printPage } from '../../src/files/print-page.ts';
import { createBilingualDocument } from '../../src/pipeline.ts';
import { renderArtifacts } from '../../src/render/render-artifacts.ts';
import { renderEnglishMarkdown } from '../../src/render/render-english-markdown.ts';
import { renderHtml } from '../../src/render/render-html.ts';
import { sampleDocument } from '../support/documents.ts';
import { createFakeTranslator } from '../support/fake-translator.ts';
import { outlineOf } from '../support/outline.ts';

const OPTIONS = { createdAt: new Date('2025-01-31T08:30:00Z'), version: '1.2.3' };
const hasChromium = spawnSync('chromium', ['--version']).status === 0;
const MARKDOWN = `# Le *vieux* port

Un [lien](https://exemple.example/a?b=1), du \`code\`, du **gras *et* plus** et 2 \\* 3.

- un
    1. deux

> Il dit.

\`\`\`
x  y
\`\`\`
`;

it('only what is asked for is rendered, with the summaries', async () => {
  const names = async (...formats: Parameters<typeof renderArtifacts>[2] & unknown[]) =>
    (await renderArtifacts(sampleDocument, OPTIONS, formats)).map(({ name }) => name);
  const summaries = ['summary.en.md', 'summary.fr.md'];
  expect(await names('xliff', 'docx', 'epub')).toEqual([
    'bilingual.xlf',
    'bilingual.docx',
    'bilingual.epub',
    ...summaries,
  ]);
  expect(await names('txt', 'md')).toEqual(['translation.txt', 'bilingual.md', 'translation.md', ...summaries]);
  await expect(names('srt')).rejects.toMatchObject({ code: 'format-unfit' });
});

it('translation.md, read again, has the blocks and marks of the source', async () => {
  const read = async (text: string) =>
    extractArticle(new TextEncoder().encode(text), 'a.md', { format: 'markdown', force: true });
  const document = await createBilingualDocument(
    await read(MARKDOWN),
    createFakeTranslator((text) => ({ text })),
    {
      length: { unit: 'sentences', count: 1 },
    },
  );
  expect(outlineOf((await read(renderEnglishMarkdown(document))).article)).toEqual(
    outlineOf((await read(MARKDOWN)).article),
  );
});

it.skipIf(!hasChromium)('the page prints to PDF, whose text is there', async () => {
  const pdf = await printPage(renderHtml(sampleDocument, OPTIONS), process.env);
  expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
  const { getDocumentProxy, extractText } = await import('unpdf');
  const { text } = await extractText(await getDocumentProxy(pdf), { mergePages: true });
  expect(text).toContain('The repairs cost 1.3 million euros');
});

it('printing without Chromium says what to do', async () => {
  await expect(printPage('<p>', { PATH: '/nowhere' })).rejects.toMatchObject({ code: 'printer-missing' });
});
