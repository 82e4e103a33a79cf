import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findFinishedArticles, writeIndexPage } from '../../src/files/index-page.ts';
import { writeArtifacts } from '../../src/files/write-artifacts.ts';
import { renderIndex } from '../../src/render/render-index.ts';

const card = {
  name: 'a.txt',
  titles: { fr: 'Un', en: 'One' },
  summaries: { fr: '', en: '' },
  sentences: 1,
  notices: 0,
  createdAt: '2025-01-31T08:30:00.000Z',
};

it('finds the articles that are finished, and passes over all else', async () => {
  const output = await mkdtemp(join(tmpdir(), 'index-'));
  await writeArtifacts(join(output, 'b'), [{ name: 'x.html', content: '' }], 'key', card);
  await writeArtifacts(join(output, 'a'), [], 'key', card);
  await writeArtifacts(join(output, 'without-card'), [], 'key');
  await writeFile(join(output, 'index.html'), 'old');
  expect(await findFinishedArticles(output)).toEqual([
    { folder: 'a', files: [], card },
    { folder: 'b', files: ['x.html'], card },
  ]);
  expect(await findFinishedArticles(join(output, 'nowhere'))).toEqual([]);
});

it('leaves a page alone that is as it should be, and one that it did not make', async () => {
  const output = await mkdtemp(join(tmpdir(), 'index-'));
  const page = renderIndex([]);
  await writeIndexPage(output, page);
  const { ino, mtimeMs } = await stat(join(output, 'index.html'));
  await writeIndexPage(output, page);
  expect(await stat(join(output, 'index.html'))).toMatchObject({ ino, mtimeMs });
  await writeIndexPage(output, `${page}<!-- changed -->`);
  expect(await readFile(join(output, 'index.html'), 'utf8')).toBe(`${page}<!-- changed -->`);
  await writeFile(join(output, 'index.html'), 'of another website');
  await writeIndexPage(output, page);
  expect(await readFile(join(output, 'index.html'), 'utf8')).toBe('of another website');
});
