import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bytesIn } from '../process-memory.ts';

const COMMAND = fileURLToPath(new URL('../../bin/passerelle.mjs', import.meta.url));
const PARAGRAPH_SENTENCES = 5;
const EVERY_MS = 200;

/** Bytes at their peaks, each. */
export interface PeakMemory {
  /** What is resident; memory that several mappings share, such as the weights of two copies of the model, once ("Pss" of Linux). */
  readonly resident: number;
  /** The same, with such memory counted for each mapping ("Rss"). */
  readonly mapped: number;
}

/** The peak of `passerelle run` on an article of these sentences, everything from reading to writing included. Linux only. */
export async function peakMemory(sentences: readonly string[]): Promise<PeakMemory> {
  const folder = mkdtempSync(join(tmpdir(), 'memory-'));
  const paragraphs = Array.from({ length: Math.ceil(sentences.length / PARAGRAPH_SENTENCES) }, (_, k) => {
    return sentences.slice(k * PARAGRAPH_SENTENCES, (k + 1) * PARAGRAPH_SENTENCES).join(' ');
  });
  writeFileSync(join(folder, 'article.txt'), paragraphs.join('\n\n'));
  const command = [COMMAND, 'run', join(folder, 'article.txt'), '--output', folder, '--no-memory', '--quiet'];
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'ignore', 'inherit'] });
  let peak: PeakMemory = { resident: 0, mapped: 0 };
  const timer = setInterval(() => {
    const now = memoryNow(child.pid ?? 0);
    peak = { resident: Math.max(peak.resident, now.resident), mapped: Math.max(peak.mapped, now.mapped) };
  }, EVERY_MS);
  const code = await new Promise((resolve) => child.once('exit', resolve));
  clearInterval(timer);
  rmSync(folder, { recursive: true });
  if (code !== 0) throw new Error(`passerelle ended with code ${code}`);
  return peak;
}

function memoryNow(pid: number): PeakMemory {
  try {
    const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    return { resident: bytesIn(text, 'Pss'), mapped: bytesIn(text, 'Rss') };
  } catch {
    return { resident: 0, mapped: 0 };
  }
}
