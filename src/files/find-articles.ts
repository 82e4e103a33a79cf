import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';

/** An article to process: where it is, and the name of its folder in the output. */
export interface ArticleFile {
  readonly path: string;
  readonly outputName: string;
}

/**
 * The files that `paths` name, folders with all that they hold (not hidden files, not subfolders), in order and each
 * once. A path that does not exist is returned as it is: reading it says why. Two files with one stem, such as a.txt
 * and a.md, go to the folders `a.txt` and `a.md`.
 */
export async function findArticles(paths: readonly string[]): Promise<readonly ArticleFile[]> {
  const found = new Set((await Promise.all(paths.map(expand))).flat());
  const stems = new Map<string, number>();
  for (const path of found) stems.set(stemOf(path), (stems.get(stemOf(path)) ?? 0) + 1);
  const names = new Map<string, number>();
  return [...found].map((path) => {
    const name = stems.get(stemOf(path)) === 1 ? stemOf(path) : basename(path);
    const nth = (names.get(name) ?? 0) + 1;
    names.set(name, nth);
    return { path, outputName: nth === 1 ? name : `${name}-${nth}` };
  });
}

async function expand(path: string): Promise<readonly string[]> {
  const isFolder = await stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
  if (!isFolder) return [path];
  const entries = await readdir(path, { withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'));
  return files.map(({ name }) => join(path, name)).sort();
}

function stemOf(path: string): string {
  return basename(path, extname(path));
}
