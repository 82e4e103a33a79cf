import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

const PROGRAM = fileURLToPath(new URL('../../bin/passerelle.mjs', import.meta.url));
const DATA = mkdtempSync(join(tmpdir(), 'passerelle-serve-'));

/** What `passerelle serve` says before it ends, and its exit code. */
function serve(...options: string[]): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [PROGRAM, 'serve', '--data', DATA, ...options]);
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, said })));
}

const other = createServer();
beforeAll(() => new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve)));
afterAll(() => void other.close());

it('ends with one line where its port is taken', async () => {
  const address = other.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const { code, said } = await serve('--port', String(port));
  expect([code, said]).toEqual([1, `passerelle: port ${port} of 127.0.0.1 is taken; give another --port\n`]);
});

it.each([
  ['--port', 'abc', 'passerelle: --port takes a whole number of at least 1, not "abc"\n'],
  ['--port', '99999', 'passerelle: --port takes 0 to 65535\n'],
  ['--rate', 'x', 'passerelle: --rate takes a whole number of at least 1, not "x"\n'],
])('ends with one line for %s %s', async (option, value, message) => {
  const { code, said } = await serve(option, value);
  expect([code, said]).toEqual([2, message]);
});
