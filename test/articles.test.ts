import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { textOf } from '../src/document/span.ts';
import { extractArticle } from '../src/extract/extract-article.ts';
import { formatOfExtension } from '../src/extract/format-of-extension.ts';
import { segmentArticle } from '../src/segment/segment-article.ts';

const ARTICLES = fileURLToPath(new URL('./articles/', import.meta.url));
const names = readdirSync(ARTICLES);

/** All that extraction and segmentation make of a file, with sentences as text, to be read by people. */
const describeArticle = async (folder: string) => {
  const file = readdirSync(folder).find((name) => name.startsWith('source')) ?? 'none';
  const format = formatOfExtension(file);
  const { article, notices } = await extractArticle(readFileSync(join(folder, file)), `article${extname(file)}`, {
    format,
  });
  const { blocks, ...rest } = segmentArticle(article);
  const read = blocks.map(({ sentences, text, ...block }) => ({
    ...block,
    sentences: sentences.map(({ span }) => textOf(text, span)),
  }));
  return { ...rest, blocks: read, notices };
};

it('there are articles of each kind', () => {
  expect(names.length).toBeGreaterThanOrEqual(3);
});

it.each(names)(
  '%s is read as expected.json says (`npx vitest run test/articles.test.ts -u` rewrites it)',
  async (name) => {
    const folder = join(ARTICLES, name);
    const found = `${JSON.stringify(await describeArticle(folder), null, 2)}\n`;
    await expect(found).toMatchFileSnapshot(join(folder, 'expected.json'));
  },
);
