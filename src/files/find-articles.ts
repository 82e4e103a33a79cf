import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join, relative, resolve } from 'node:path';
import { escapePath, glob, isDynamicPattern } from 'tinyglobby';
import { isIndexPage } from './index-page.ts';
import { isAddress } from './is-address.ts';

/** An article to process: the path of its file or the address of its page, and the name of its folder in the output. */
export interface ArticlePlace {
  readonly path: string;
  readonly outputName: string;
}

export interface FindOptions {
  /** What relative operands start from. */
  readonly workingFolder: string;
  /** Patterns do not reach in there. */
  readonly outputFolder: string;
}

/**
 * The articles that `operands` name, in order and each once: files, folders with all that they hold (not hidden files, not
 * subfolders, not the page that `run` lists articles in), patterns such as `**\/*.html`, and addresses of pages. What does not exist is returned as it is: reading
 * it says why. Two files with one stem, such as a.txt and a.md, go to the folders
 * `a.txt` and `a.md`.
 */
export async function findArticles(
  operands: readonly string[],
  options: FindOptions,
): Promise<readonly ArticlePlace[]> {
  const found = new Set((await Promise.all(operands.map((operand) => expand(operand, options)))).flat());
  const stems = new Map<string, number>();
  for (const path of found) stems.set(stemOf(path), (stems.get(stemOf(path)) ?? 0) + 1);
  const names = new Map<string, number>();
  return [...found].map((path) => {
    const name = stems.get(stemOf(path)) === 1 || isAddress(path) ? stemOf(path) : basename(path);
    const nth = (names.get(name) ?? 0) + 1;
    names.set(name, nth);
    return { path, outputName: nth === 1 ? name : `${name}-${nth}` };
  });
}

/** True of a pattern for names of files; a file whose name looks like one is that file. */
export function isPattern(operand: string): boolean {
  return !isAddress(operand) && isDynamicPattern(operand);
}

/** The folder under which all that a pattern matches lies, as it is written there. */
export function baseOfPattern(pattern: string): string {
  const parts = pattern.split('/');
  return (
    parts
      .slice(
        0,
        parts.findIndex((part) => isDynamicPattern(part)),
      )
      .join('/') || (pattern.startsWith('/') ? '/' : '.')
  );
}

async function expand(operand: string, { workingFolder, outputFolder }: FindOptions): Promise<readonly string[]> {
  if (isAddress(operand)) return [operand];
  const path = resolve(workingFolder, operand);
  const entry = await stat(path).catch(() => undefined);
  if (!entry && isPattern(operand)) {
    const ignore = `${escapePath(relative(workingFolder, outputFolder))}/**`;
    const matches = await glob(operand, { cwd: workingFolder, absolute: true, ignore });
    return matches.length > 0 ? matches.sort() : [path];
  }
  if (!entry?.isDirectory()) return [path];
  const entries = await readdir(path, { withFileTypes: true });
  const files = entries.filter((file) => !file.isDirectory() && !file.name.startsWith('.'));
  const paths = files.map(({ name }) => join(path, name)).sort();
  const areIndexes = await Promise.all(paths.map(isIndexPage));
  return paths.filter((_, k) => !areIndexes[k]);
}

function stemOf(path: string): string {
  return isAddress(path) ? nameOfAddress(path) : basename(path, extname(path));
}

const MAX_NAME_CHARACTERS = 80;

/** Such as `www.example.fr-le-pont` of https://www.example.fr/2025/le-pont.html; fit for every file system. */
function nameOfAddress(address: string): string {
  if (!URL.canParse(address)) return 'page';
  const { hostname, pathname, search } = new URL(address);
  const last = pathname.split('/').findLast((part) => part !== '') ?? '';
  const parts = [hostname, basename(last, extname(last)), search.slice(1)].filter((part) => part !== '');
  const name = parts.join('-').replace(/[^\p{L}\p{N}.-]+/gu, '-');
  return name.slice(0, MAX_NAME_CHARACTERS).replace(/^[.-]+|[.-]+$/gu, '');
}
