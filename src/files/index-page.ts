import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { FinishedArticle } from '../document/article-card.ts';
import { explainWrite, readRecord, writeWhole } from './write-artifacts.ts';

/** Every finished article in `outputFolder` that has a card, in the order of their folders' names. */
export async function findFinishedArticles(outputFolder: string): Promise<readonly FinishedArticle[]> {
  const entries = await readdir(outputFolder, { withFileTypes: true }).catch(() => []);
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const found = await Promise.all(
    folders.sort().map(async (folder): Promise<readonly FinishedArticle[]> => {
      const record = await readRecord(join(outputFolder, folder));
      return record?.card ? [{ folder, files: record.files, card: record.card }] : [];
    }),
  );
  return found.flat();
}

const INDEX = 'index.html';

/** What a page of this program says of itself. */
const MADE_HERE = '<meta name="generator" content="Passerelle">';

/** True of a page that lists articles, which `run` wrote. */
export async function isIndexPage(path: string): Promise<boolean> {
  if (basename(path) !== INDEX) return false;
  return (await readFile(path, 'utf8').catch(() => '')).includes(MADE_HERE);
}

/**
 * Writes the page that lists the articles of `outputFolder`, unless it is there as it should be, or another page that
 * this program did not make stands in its place.
 */
export async function writeIndexPage(outputFolder: string, content: string): Promise<void> {
  const path = join(outputFolder, INDEX);
  const before = await readFile(path, 'utf8').catch(() => undefined);
  if (before === content || before?.includes(MADE_HERE) === false) return;
  await writeWhole(path, content).catch((error: NodeJS.ErrnoException) => {
    throw explainWrite(path, error);
  });
}
