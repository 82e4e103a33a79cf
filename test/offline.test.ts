import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** How to run a command in a network namespace without any interface here, if that is allowed at all. */
function namespaceCommand(): readonly string[] | undefined {
  const ways = [
    ['unshare', '-n'],
    ['unshare', '-rn'],
  ];
  return ways.find(([command = '', ...rest]) => {
    try {
      execFileSync(command, [...rest, 'true'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });
}

const unshare = namespaceCommand();
if (!unshare) console.warn('SKIPPED: the main job without a network, because unshare -n is not allowed here');

it.skipIf(!unshare)('does the main job in a network namespace without any interface', async () => {
  const output = await mkdtemp(join(tmpdir(), 'passerelle-offline-'));
  const [command = '', ...rest] = unshare ?? [];
  const program = [process.execPath, join(ROOT, 'bin/passerelle.mjs'), 'run', join(ROOT, 'input'), '--output', output];
  // No network: not even the loopback interface is up.
  const interfaces = 'process.exit(Object.keys(require("os").networkInterfaces()).length)';
  execFileSync(command, [...rest, process.execPath, '-e', interfaces]);
  await promisify(execFile)(command, [...rest, ...program], { env: { PATH: process.env['PATH'] } });
  const articles = await readdir(join(ROOT, 'input'));
  const found = await readdir(output);
  expect(found).toContain('index.html');
  const folders = found.filter((name) => name !== 'index.html');
  expect(folders).toHaveLength(articles.filter((name) => !name.startsWith('.')).length);
  for (const article of folders) {
    expect(await readdir(join(output, article))).toHaveLength(9);
    expect((await readFile(join(output, article, 'translation.txt'), 'utf8')).length).toBeGreaterThan(100);
  }
});
