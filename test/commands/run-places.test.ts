import { type ChildProcess, spawn } from 'node:child_process';
import { appendFile, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { startWebServer } from '../support/web-server.ts';

const PROGRAM = fileURLToPath(new URL('../../bin/passerelle.mjs', import.meta.url));
const OPTIONS = ['--beams', '1', '--no-memory', '--to', 'txt'];
const SENTENCE = 'Le marché a lieu chaque samedi sur la place du village.';

function start(workingFolder: string, operands: readonly string[]): { process: ChildProcess; messages: () => string } {
  const child = spawn(process.execPath, [PROGRAM, 'run', ...operands, ...OPTIONS], { cwd: workingFolder });
  let messages = '';
  child.stderr.on('data', (chunk) => {
    messages += chunk;
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return { process: child, messages: () => messages };
}

const exitOf = (child: ChildProcess) =>
  child.exitCode ?? new Promise<number | null>((exited) => child.once('exit', (code) => exited(code)));

async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await holds())) await wait(50);
}

it('runs over an address, a pattern and a folder together', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'places-'));
  await mkdir(join(folder, 'in', 'deep'), { recursive: true });
  await writeFile(join(folder, 'in', 'deep', 'a.txt'), SENTENCE);
  await writeFile(join(folder, 'b.md'), SENTENCE);
  const server = await startWebServer((_, response) => {
    response
      .setHeader('content-type', 'text/html')
      .end(`<p>${SENTENCE} <a href="/x">Voir le plan</a> de la place.</p>`);
  });
  const address = `${server.origin}/marche.html`;
  const run = start(folder, [address, 'in/**/*.txt', '*.md', '--allow-private-addresses']);
  expect([await exitOf(run.process), run.messages()]).toEqual([0, expect.stringContaining(address)]);
  for (const article of ['127.0.0.1-marche', 'a', 'b']) {
    expect(await readFile(join(folder, 'output', article, 'translation.txt'), 'utf8')).toMatch(/market/i);
  }
  expect(server.requests).toHaveLength(1);
});

it('with --watch, takes up what is added and changed, once it is whole, and stops cleanly', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'watched-'));
  await mkdir(join(folder, 'input'));
  await writeFile(join(folder, 'input', 'first.txt'), SENTENCE);
  const { process: child, messages } = start(folder, ['--watch']);
  const english = (name: string) => readFile(join(folder, 'output', name, 'translation.txt'), 'utf8').catch(() => '');
  await until(() => messages().includes('watching for'));
  expect(await english('first')).toMatch(/market/i);

  // Written bit by bit: nothing is to be made of the first half alone.
  const slow = join(folder, 'input', 'second.txt');
  await writeFile(slow, 'Les pêcheurs y vendent ');
  for (const part of ['leurs poissons ', 'dès six heures ', 'du matin.\n']) {
    await wait(150);
    await appendFile(slow, part);
  }
  await until(() => messages().includes('second.txt: 1 sentence,'));
  expect(messages().match(/second\.txt: 1 sentence,/g)).toHaveLength(1);
  expect(await english('second')).toMatch(/six (?:a\.m\.|.*morning)/iu);

  await writeFile(join(folder, 'input', 'first.txt'), 'La gare est fermée depuis hier soir à cause de la neige.');
  await until(() => messages().match(/first\.txt: 1 sentence,/g)?.length === 2);
  expect(await english('first')).toMatch(/snow/i);
  expect(messages().match(/second\.txt/g)).toHaveLength(1);

  child.kill('SIGINT');
  expect(await exitOf(child)).toBe(0);
  expect(await readFile(join(folder, 'output', 'index.html'), 'utf8')).toContain('second/');
}, 120_000);
