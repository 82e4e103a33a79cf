import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { isUpToDate, writeArtifacts } from '../../src/files/write-artifacts.ts';

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'artifacts-')), 'output', 'article');
});
const artifacts = [
  { name: 'a.txt', content: 'un\n' },
  { name: 'b.txt', content: 'é\n' },
];

it('writes every file and is then up to date for that key alone', async () => {
  expect(await isUpToDate(folder, 'k')).toBe(false);
  await writeArtifacts(folder, artifacts, 'k');
  expect((await readdir(folder)).toSorted()).toEqual(['.passerelle.json', 'a.txt', 'b.txt']);
  expect(await readFile(join(folder, 'b.txt'), 'utf8')).toBe('é\n');
  expect(await isUpToDate(folder, 'k')).toBe(true);
  expect(await isUpToDate(folder, 'other')).toBe(false);
});

it('is not up to date once a file is gone, but is when one was corrected by hand', async () => {
  await writeArtifacts(folder, artifacts, 'k');
  await writeFile(join(folder, 'a.txt'), 'deux\n');
  expect(await isUpToDate(folder, 'k')).toBe(true);
  await rm(join(folder, 'a.txt'));
  expect(await isUpToDate(folder, 'k')).toBe(false);
});

it('leaves a corrected file alone where the same would be written again, and sets it aside where not', async () => {
  await writeArtifacts(folder, artifacts, 'k');
  await writeFile(join(folder, 'a.txt'), 'corrected\n');
  expect(await writeArtifacts(folder, artifacts, 'other key')).toEqual([]);
  expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('corrected\n');
  const others = [
    { name: 'a.txt', content: 'trois\n' },
    { name: 'b.txt', content: 'quatre\n' },
  ];
  expect(await writeArtifacts(folder, others, 'k')).toEqual(['a.txt.edited']);
  expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('trois\n');
  expect(await readFile(join(folder, 'a.txt.edited'), 'utf8')).toBe('corrected\n');
  expect(await readFile(join(folder, 'b.txt'), 'utf8')).toBe('quatre\n');
});

it('is not up to date with a record that cannot be read', async () => {
  await writeArtifacts(folder, artifacts, 'k');
  await writeFile(join(folder, '.passerelle.json'), '{"key":');
  expect(await isUpToDate(folder, 'k')).toBe(false);
});

it('says in one line where it cannot write', async () => {
  await writeFile(join(folder, '..', '..', 'output'), 'a file, not a folder');
  await expect(writeArtifacts(folder, artifacts, 'k')).rejects.toMatchObject({
    code: 'write-failed',
    message: expect.stringMatching(/^[^\n]*article[^\n]*--output[^\n]*$/),
  });
});
