import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { baseOfPattern, findArticles } from '../../src/files/find-articles.ts';
import { writeIndexPage } from '../../src/files/index-page.ts';
import { renderIndex } from '../../src/render/render-index.ts';

/** Paths from `folder` with the names of their outputs. */
async function find(folder: string, operands: readonly string[]) {
  const found = await findArticles(operands, { workingFolder: folder, outputFolder: join(folder, 'output') });
  return found.map(({ path, outputName }) => [path.replace(`${folder}/`, ''), outputName]);
}

it('expands folders, skips hidden files and subfolders, and gives each article a folder of its own', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'articles-'));
  await mkdir(join(folder, 'in', 'sub'), { recursive: true });
  await mkdir(join(folder, 'other'));
  for (const name of ['in/b.md', 'in/b.txt', 'in/a.txt', 'in/.hidden', 'in/sub/c.txt', 'other/a.txt']) {
    await writeFile(join(folder, name), 'x');
  }
  expect(await find(folder, ['in', join(folder, 'other/a.txt'), 'in/a.txt', 'gone.txt'])).toEqual([
    ['in/a.txt', 'a.txt'],
    ['in/b.md', 'b.md'],
    ['in/b.txt', 'b.txt'],
    ['other/a.txt', 'a.txt-2'],
    ['gone.txt', 'gone'],
  ]);
});

it('takes the page that it wrote itself for no article, but any other index', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'articles-'));
  for (const name of ['output', 'site']) await mkdir(join(folder, name));
  await writeIndexPage(join(folder, 'output'), renderIndex([]));
  await writeFile(join(folder, 'site', 'index.html'), '<p>Un article.');
  await writeFile(join(folder, 'output', 'a.txt'), 'x');
  expect(await find(folder, ['output', 'site'])).toEqual([
    ['output/a.txt', 'a'],
    ['site/index.html', 'index'],
  ]);
});

it('expands patterns, but not into the output, nor where a file has that name', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'articles [1] '));
  for (const name of ['a.html', 'sub/deep/b.html', 'sub/c.txt', 'output/a/bilingual.html', 'what[1].txt']) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), 'x');
  }
  expect(await find(folder, ['**/*.html'])).toEqual([
    ['a.html', 'a'],
    ['sub/deep/b.html', 'b'],
  ]);
  expect(await find(folder, ['sub/*.{txt,md}', 'what[1].txt'])).toEqual([
    ['sub/c.txt', 'c'],
    ['what[1].txt', 'what[1]'],
  ]);
  expect(await find(folder, ['*.pdf'])).toEqual([['*.pdf', '*']]);
});

it('names the folder of a page by its address', async () => {
  const names = await find('/', [
    'https://www.example.fr/2025/03/le-pont-de-varsovie.html#haut',
    'https://example.fr/',
    'http://example.fr/article?id=12&page=../../etc',
    'https://example.fr/./..',
    `https://example.fr/${'long-'.repeat(100)}`,
    'https://:-)',
  ]);
  expect(names.map(([, name]) => name)).toEqual([
    'www.example.fr-le-pont-de-varsovie',
    'example.fr',
    'example.fr-article-id-12-page-..-..-etc',
    'example.fr-2',
    expect.stringMatching(/^example\.fr-(?:long-)+long$/),
    'page',
  ]);
  expect(names[4]?.[1]?.length).toBeLessThanOrEqual(80);
});

it('knows where a pattern starts', () => {
  expect(['a/b/*.txt', '*.txt', '/*.txt', '/a/**/b'].map(baseOfPattern)).toEqual(['a/b', '.', '/', '/a']);
});
