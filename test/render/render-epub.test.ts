import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { extractArticle } from '../../src/extract/extract-article.ts';
import { withoutUnprintable } from '../../src/render/escape-markup.ts';
import { renderEpub } from '../../src/render/render-epub.ts';
import { sampleDocument } from '../support/documents.ts';
import { hostileDocument } from '../support/hostile-document.ts';

const OPTIONS = { createdAt: new Date('2025-01-31T08:30:00.250Z'), version: '1.2.3' };
const EPUBCHECK = '/usr/bin/epubcheck';
const hasEpubcheck = existsSync(EPUBCHECK) && spawnSync('java', ['-version']).status === 0;

it.skipIf(!hasEpubcheck)('bilingual.epub passes epubcheck without a warning', { timeout: 600_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'passerelle-epub-'));
  for (const [k, document] of [sampleDocument, hostileDocument].entries()) {
    const path = join(folder, `${k}.epub`);
    await writeFile(path, renderEpub(document, OPTIONS));
    const { stdout, stderr, status } = spawnSync('java', ['-jar', EPUBCHECK, '--failonwarnings', path], {
      encoding: 'utf8',
    });
    expect(`${stdout}${stderr}`).toContain('0 fatals / 0 errors / 0 warnings');
    expect(status).toBe(0);
  }
  await rm(folder, { recursive: true });
});

it('bilingual.epub read back has every block in French and in English', async () => {
  const { source, target } = sampleDocument.translation;
  const { article } = await extractArticle(renderEpub(sampleDocument, OPTIONS), 'a.epub', {
    format: 'epub',
    force: true,
  });
  const texts = article.blocks.map(({ text }) => text);
  const expected = source.blocks.flatMap((block, k) => {
    const marker = block.kind === 'list-item' ? `${block.marker} ` : '';
    return block.kind === 'verbatim' ? [block.text] : [marker + block.text, marker + target.blocks[k]?.text];
  });
  expect(texts.slice(-expected.length)).toEqual(expected);
  expect(article.metadata.title).toBe('Résumé · Summary');
});

it('bilingual.epub is the same bytes for an equal document, and starts with its type', () => {
  const bytes = renderEpub(sampleDocument, OPTIONS);
  expect(renderEpub(structuredClone(sampleDocument), OPTIONS)).toEqual(bytes);
  expect(Buffer.from(bytes.subarray(30, 58)).toString()).toBe('mimetypeapplication/epub+zip');
});

it('bilingual.epub keeps every character that XML can hold', async () => {
  const { article } = await extractArticle(renderEpub(hostileDocument, OPTIONS), 'a.epub', {
    format: 'epub',
    force: true,
  });
  const squeeze = (text: string) => withoutUnprintable(text).normalize('NFC').replace(/\s+/gu, '');
  const texts = article.blocks.map(({ text }) => squeeze(text));
  const expected = hostileDocument.translation.source.blocks.map(({ text }) => squeeze(text));
  for (const text of expected) expect(texts.filter((found) => found === text).length).toBeGreaterThanOrEqual(2);
});
