import { readFileSync } from 'node:fs';

const VERDICTS = new URL('./spelling-verdicts.tsv', import.meta.url);

/** Whether an alarm of the rule `spelling` names a word that is none, by a reader's verdicts: one such makes the alarm right. */
export function isRightAlarm(alarm: string | undefined): boolean {
  return [...(alarm ?? '').matchAll(/"([^"]+)"/gu)].some(([, word = '']) => verdicts().get(word) === 'wrong');
}

let read: ReadonlyMap<string, string> | undefined;

function verdicts(): ReadonlyMap<string, string> {
  const lines = () => readFileSync(VERDICTS, 'utf8').trimEnd().split('\n');
  read ??= new Map(lines().map((line) => line.split('\t') as [string, string]));
  return read;
}
