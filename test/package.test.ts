import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LIMIT_MS = 900_000;

const isReachable = await run('npm', ['ping', '--fetch-timeout=5000', '--fetch-retries=0'], { cwd: tmpdir() }).then(
  () => true,
  () => false,
);
if (!isReachable) console.warn('the npm registry cannot be reached: the package is not tried');

/** What one user of the package has: an empty folder in which it was installed. */
describe.skipIf(!isReachable)('the package, installed in an empty folder', () => {
  let folder: string;
  const inFolder = (command: string, args: readonly string[]) => run(command, args, { cwd: folder, timeout: 300_000 });
  const passerelle = () => join(folder, 'node_modules/.bin/passerelle');

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'passerelle-package-'));
    await run('npm', ['pack', '--pack-destination', folder], { cwd: ROOT, timeout: LIMIT_MS });
    const [tarball = ''] = await readdir(folder);
    await writeFile(join(folder, 'package.json'), '{"private":true,"type":"module"}');
    const quietly = ['--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'];
    await run('npm', ['install', ...quietly, `./${tarball}`], { cwd: folder, timeout: LIMIT_MS });
    await rm(join(folder, tarball));
  }, LIMIT_MS);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('runs as a command', async () => {
    await writeFile(join(folder, 'chat.txt'), 'Le chat dort sur la table.\n');
    await inFolder(passerelle(), ['run', 'chat.txt', '--output', 'english', '--no-memory', '--beams', '1']);
    expect(await readFile(join(folder, 'english/chat/translation.txt'), 'utf8')).toMatch(/\bcat\b/i);
  });

  it('is a library whose example runs', async () => {
    await copyFile(join(ROOT, 'examples/translate-text.mjs'), join(folder, 'translate-text.mjs'));
    const { stdout } = await inFolder(process.execPath, ['translate-text.mjs']);
    expect(stdout).toMatch(/school[\s\S]*\n\nIn short: \w/);
  });

  it('has types', async () => {
    const program = `import { createPipeline, PipelineError, type BilingualDocument, type Pipeline } from 'passerelle';
      const pipeline: Pipeline = await createPipeline({ threads: 1 });
      const document: BilingualDocument = await pipeline.translateText('Oui.', { length: '1s' });
      // @ts-expect-error a length is a text
      await pipeline.translateText('Oui.', { length: 1 });
      const isLong = (error: unknown) => error instanceof PipelineError && error.code === 'length-invalid';
      export const blocks: number = document.translation.target.blocks.length + Number(isLong(null));`;
    await writeFile(join(folder, 'program.mts'), program);
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022'];
    const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
    const { stdout } = await inFolder(process.execPath, [compiler, ...options, 'program.mts']).catch((error) => error);
    expect(stdout).toBe('');
  });

  it('serves, and its example asks', async () => {
    await copyFile(join(ROOT, 'examples/ask-server.mjs'), join(folder, 'ask-server.mjs'));
    const server = spawn(passerelle(), ['serve', '--port', '0', '--data', 'served', '--beams', '1'], { cwd: folder });
    try {
      const [url] = (await once(server.stdout, 'data')) as [Buffer];
      const { stdout } = await inFolder(process.execPath, ['ask-server.mjs', String(url).trim()]);
      expect(stdout.trim().split('\n')).toHaveLength(2);
      expect(stdout).toMatch(/\bcat\b/i);
    } finally {
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      await ended;
    }
  });
});
