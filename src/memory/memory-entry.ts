import { createHash } from 'node:crypto';
import type { ModelRun } from '../document/translation.ts';
import { VERSION } from '../version.ts';
import { openRecord, sealRecord } from './sealed-record.ts';
import type { Answer } from './sentence-store.ts';

/**
 * One remembered translation. `scope` says what gave it, `imported` for a person's, which holds for every model;
 * `question` is the text, with the options where a model was asked.
 */
export interface MemoryEntry {
  readonly scope: string;
  readonly question: string;
  readonly text: string;
  readonly answer: Answer;
  /** Milliseconds since 1970; of two entries for one question the later counts. */
  readonly savedAtMs: number;
}

export const IMPORTED = 'imported';

/** Raised when an entry's shape changes: those of another format are not read. */
const FORMAT = 1;

/** The scope of a model: its weights, and the version of the code that runs them. */
export function scopeOf({ name, revision, dtype }: ModelRun): string {
  return `${name}@${revision}/${dtype} ${VERSION}`;
}

/** What finds an entry: equal for the same question in the same scope only. */
export function keyOf(scope: string, question: string): string {
  return createHash('sha256').update(`${scope}\0${question}`).digest('hex');
}

/** `entry` as a line with its checksum. */
export function sealEntry({ scope, question, text, answer, savedAtMs }: MemoryEntry): string {
  return sealRecord([FORMAT, scope, question, text, answer, savedAtMs]);
}

/** The entry in a line of `sealEntry`; undefined if the line is damaged, or of another format. */
export function openEntry(line: string): MemoryEntry | undefined {
  const record = openRecord(line);
  if (!Array.isArray(record) || record[0] !== FORMAT) return undefined;
  const [, scope, question, text, answer, savedAtMs] = record;
  return { scope, question, text, answer, savedAtMs };
}
