import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findArticles } from '../../src/files/find-articles.ts';

it('expands folders, skips hidden files and subfolders, and gives each article a folder of its own', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'articles-'));
  await mkdir(join(folder, 'in', 'sub'), { recursive: true });
  await mkdir(join(folder, 'other'));
  for (const name of ['in/b.md', 'in/b.txt', 'in/a.txt', 'in/.hidden', 'in/sub/c.txt', 'other/a.txt']) {
    await writeFile(join(folder, name), 'x');
  }
  const found = await findArticles([
    join(folder, 'in'),
    join(folder, 'other/a.txt'),
    join(folder, 'in/a.txt'),
    'gone.txt',
  ]);
  expect(found.map(({ path, outputName }) => [path.replace(`${folder}/`, ''), outputName])).toEqual([
    ['in/a.txt', 'a.txt'],
    ['in/b.md', 'b.md'],
    ['in/b.txt', 'b.txt'],
    ['other/a.txt', 'a.txt-2'],
    ['gone.txt', 'gone'],
  ]);
});
