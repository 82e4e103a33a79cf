import { renderTmxFile } from '../render/tmx-file.ts';
import type { MemoryEntry } from './memory-entry.ts';

/** The entries of a memory as TMX 1.4b: a unit each, with what gave it as `x-origin`. */
export function renderMemoryTmx(entries: readonly MemoryEntry[], version: string, createdAt: Date): string {
  const units = entries.map(({ scope, text, answer }) => ({
    french: text,
    english: answer.hypothesis.text,
    properties: [['x-origin', scope] as const],
  }));
  return renderTmxFile({ origin: 'Passerelle translation memory', version, createdAt, units });
}
