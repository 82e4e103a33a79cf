import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

it.each(['SIGINT', 'SIGTERM'] as const)('%s while the model computes ends a run in order', async (signal) => {
  const output = await mkdtemp(join(tmpdir(), 'interrupted-'));
  const article = join(ROOT, 'input/pont-de-varsovie.txt');
  const child = spawn(process.execPath, [join(ROOT, 'bin/passerelle.mjs'), 'run', article, '--output', output]);
  const messages: Buffer[] = [];
  child.stderr.on('data', (data) => messages.push(data));
  const ended = new Promise((resolve) => child.once('exit', (code, killer) => resolve(killer ?? code)));
  // The first sentence is there; others are on their way.
  const journal = join(output, 'pont-de-varsovie', '.sentences.jsonl');
  while (!existsSync(journal) || !readFileSync(journal, 'utf8').includes('alternatives')) await wait(20);
  child.kill(signal);
  expect(await ended).toBe(130);
  expect(Buffer.concat(messages).toString()).toMatch(/passerelle: interrupted; run again to go on\n$/u);
});
