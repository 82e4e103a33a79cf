import { readFileSync } from 'node:fs';

const VERDICTS = new URL('./spelling-verdicts.tsv', import.meta.url);

/**
 * How many of the alarms of the rule `spelling` name a real word, by a reader's verdicts on the words: only these are false. What
 * nobody read counts as unread.
 */
export function judgeSpelling(alarms: readonly string[]): { readonly real: number; readonly unread: number } {
  const verdicts = new Map(
    readFileSync(VERDICTS, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t') as [string, string]),
  );
  const wordsOf = (alarm: string) => [...alarm.matchAll(/"([^"]+)"/gu)].map(([, word = '']) => word);
  // One wrong word makes an alarm right, whatever else it names.
  const judged = alarms.map((alarm) => wordsOf(alarm).map((word) => verdicts.get(word)));
  const unread = judged.filter((words) => !words.includes('wrong') && words.includes(undefined)).length;
  return { real: judged.filter((words) => words.every((verdict) => verdict === 'real')).length, unread };
}
