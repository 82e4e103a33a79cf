import { chmod, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readArticleFile } from '../../src/files/read-file.ts';

it('names a file that is missing, a folder, and what to do', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'read-'));
  await expect(readArticleFile(join(folder, 'absent.txt'))).rejects.toMatchObject({
    code: 'file-missing',
    message: expect.stringMatching(/absent\.txt does not exist; check/),
  });
  await expect(readArticleFile(folder)).rejects.toMatchObject({ code: 'file-unreadable' });
});

const mayReadAll = process.getuid?.() === 0 || process.platform === 'win32';
if (mayReadAll) console.warn('SKIPPED: a file without read permission, because this user may read every file');

it.skipIf(mayReadAll)('names a file that may not be read', async () => {
  const path = join(await mkdtemp(join(tmpdir(), 'read-')), 'secret.txt');
  await writeFile(path, 'Non.');
  await chmod(path, 0);
  await expect(readArticleFile(path)).rejects.toMatchObject({ code: 'file-unreadable' });
});

it('stops reading a device that has no end', async () => {
  await expect(readArticleFile('/dev/zero')).rejects.toMatchObject({
    code: 'file-too-large',
    message: '/dev/zero has more than 100 MiB; split it into files of at most 100 MiB',
  });
});
