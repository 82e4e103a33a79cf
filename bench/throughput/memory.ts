import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Peak resident memory, in bytes, of a process that translates about `words` words and nothing else. */
export function peakMemory(words: number): number {
  const script = fileURLToPath(new URL('memory-child.ts', import.meta.url));
  return Number(execFileSync(process.execPath, ['--import', 'tsx', script, String(words)], { encoding: 'utf8' }));
}
