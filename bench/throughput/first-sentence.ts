import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../../bin/passerelle.mjs', import.meta.url));

/** Seconds from the start of the process until `passerelle translate --lines` has written its first sentence. */
export function firstSentenceSeconds(text: string): Promise<number> {
  const startedMs = performance.now();
  const child = spawn(process.execPath, [COMMAND, 'translate', '--lines', '--quiet', '--no-memory', '-'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(`${text}\n`);
  return new Promise((resolve, reject) => {
    child.stdout.once('data', () => resolve((performance.now() - startedMs) / 1000));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`no sentence came: exit code ${code}`)));
  });
}
