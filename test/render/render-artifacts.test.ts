import { expect, it } from 'vitest';
import { extractArticle } from '../../src/extract/extract-article.ts';
import { createBilingualDocument } from '../../src/pipeline.ts';
import { renderArtifacts } from '../../src/render/render-artifacts.ts';
import { renderEnglishMarkdown } from '../../src/render/render-english-markdown.ts';
import { sampleDocument } from '../support/documents.ts';
import { createFakeTranslator } from '../support/fake-translator.ts';
import { outlineOf } from '../support/outline.ts';

const OPTIONS = { createdAt: new Date('2025-01-31T08:30:00Z'), version: '1.2.3' };
const MARKDOWN = `# Le *vieux* port

Un [lien](https://exemple.example/a?b=1), du \`code\`, du **gras *et* plus** et 2 \\* 3.

- un
    1. deux

> Il dit.

\`\`\`
x  y
\`\`\`

- [ ] du pain[^1]
- [x] du vin

[^1]: Une note.
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
  const written = renderEnglishMarkdown(document);
  expect(outlineOf((await read(written)).article)).toEqual(outlineOf((await read(MARKDOWN)).article));
  expect(written.endsWith('\n\n- [ ] du pain[^1]\n- [x] du vin\n\n[^1]: Une note.\n')).toBe(true);
});
