import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { readArchive } from '../../src/archive/read-archive.ts';
import { extractArticle } from '../../src/extract/extract-article.ts';
import { withoutUnprintable } from '../../src/render/escape-markup.ts';
import { renderDocx } from '../../src/render/render-docx.ts';
import { sampleDocument } from '../support/documents.ts';
import { hostileDocument } from '../support/hostile-document.ts';

const OPTIONS = { createdAt: new Date('2025-01-31T08:30:00.250Z'), version: '1.2.3' };
const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;

it('bilingual.docx, read back by mammoth, has French left and English right of every block', async () => {
  const bytes = await renderDocx(sampleDocument, OPTIONS);
  const { article } = await extractArticle(bytes, 'a.docx', { format: 'docx', force: true });
  const { source, target } = sampleDocument.translation;
  const expected = source.blocks.flatMap((block, k) => {
    const marker = block.kind === 'list-item' ? `${block.marker} ` : '';
    return block.kind === 'verbatim'
      ? block.text.split('\n').map((line) => line.replace(/ +/gu, ' '))
      : [marker + block.text, marker + target.blocks[k]?.text];
  });
  const texts = article.blocks.map(({ text }) => text);
  const start = texts.indexOf('Français');
  // What follows the table is the comments' list.
  expect(texts.slice(start, start + 2 + expected.length)).toEqual([
    'Français',
    'English',
    ...expected.map((t) => t.trim()),
  ]);
});

it('bilingual.docx says each language and holds a comment for each notice', async () => {
  const parts = await readArchive(await renderDocx(sampleDocument, OPTIONS), 'a.docx', () => true);
  const read = (name: string) => Buffer.from(parts.get(name) ?? []).toString();
  expect(read('word/document.xml')).toMatch(/w:lang w:val="fr-FR"/);
  expect(read('word/document.xml')).toMatch(/w:lang w:val="en-GB"/);
  expect(read('word/comments.xml').match(/<w:comment /g)).toHaveLength(sampleDocument.notices.length);
});

it.skipIf(!hasXmllint)('bilingual.docx is well-formed to xmllint in every part, whatever the text', async () => {
  const parts = await readArchive(await renderDocx(hostileDocument, OPTIONS), 'a.docx', (name) =>
    /xml|rels/.test(name),
  );
  for (const input of parts.values()) {
    expect(spawnSync('xmllint', ['--nonet', '--noout', '-'], { input }).stderr.toString()).toBe('');
  }
  const { article } = await extractArticle(await renderDocx(hostileDocument, OPTIONS), 'a.docx', {
    format: 'docx',
    force: true,
  });
  const squeeze = (text: string) => withoutUnprintable(text).normalize('NFC').replace(/\s+/gu, '');
  const texts = article.blocks.map(({ text }) => squeeze(text));
  for (const { text } of hostileDocument.translation.source.blocks) expect(texts).toContain(squeeze(text));
});
