import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { isCompiled, STATE_FILE, sourceState } from '../../bin/source-state.mjs';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'sources-'));
  await mkdir(join(root, 'src/deep'), { recursive: true });
  await mkdir(join(root, 'dist'));
  await writeFile(join(root, 'src/deep/a.ts'), 'export {};');
  await writeFile(join(root, 'src/b.ts'), 'export {};');
});
const compile = () => writeFile(join(root, STATE_FILE), sourceState(root));

it('is compiled once it was, and not before', async () => {
  expect(isCompiled(root)).toBe(false);
  await compile();
  expect(isCompiled(root)).toBe(true);
});

const changes: Readonly<Record<string, () => Promise<unknown>>> = {
  'is changed': () => writeFile(join(root, 'src/deep/a.ts'), 'export const a = 1;'),
  'is changed to the same length': async () => {
    await writeFile(join(root, 'src/deep/a.ts'), 'export { };'.slice(0, 10));
    await utimes(join(root, 'src/deep/a.ts'), new Date(), new Date(Date.now() + 1000));
  },
  'is added': () => writeFile(join(root, 'src/c.ts'), ''),
  'is removed': () => rm(join(root, 'src/b.ts')),
};

it.each(Object.entries(changes))('is not what the sources say any more when one %s', async (_, change) => {
  await compile();
  await change();
  expect(isCompiled(root)).toBe(false);
});
