import { outputOfChild } from '../output-of-child.ts';

/** Peak resident memory, in bytes, of a process that translates about `words` words and nothing else. */
export function peakMemory(words: number): number {
  return Number(outputOfChild(new URL('memory-child.ts', import.meta.url), String(words)));
}
