import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Peak resident memory, in bytes, of a process that translates about `words` words and nothing else. */
export function peakMemory(words: number): number {
  const script = fileURLToPath(new URL('memory-child.ts', import.meta.url));
  // As the program itself does: tsx alone would give packages source maps, which take 100 MiB.
  const loader = new URL('../../bin/run-typescript.mjs', import.meta.url).href;
  return Number(execFileSync(process.execPath, ['--import', loader, script, String(words)], { encoding: 'utf8' }));
}
