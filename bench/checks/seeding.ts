import type { GroupTexts } from '../../src/check/rule.ts';

/** What a seeding draws from: `random` in [0, 1), a pair that has nothing to do with this one, and every English word. */
export interface Seeding {
  readonly random: () => number;
  readonly donor: GroupTexts;
  readonly english: ReadonlySet<string>;
}

/** Puts one error into the English of a good pair, or undefined where it has nothing to put it into. */
export type Seed = (pair: GroupTexts, seeding: Seeding) => string | undefined;

/** One of `values`, or undefined if there are none. */
export function pick<Value>(values: readonly Value[], random: () => number): Value | undefined {
  return values[Math.floor(random() * values.length)];
}

/** `text` with one match of `pattern`, drawn at random, replaced by what `change` makes of it; undefined if it changes nothing. */
export function changeOne(
  text: string,
  pattern: RegExp,
  random: () => number,
  change: (match: RegExpExecArray) => string | undefined,
): string | undefined {
  const match = pick([...text.matchAll(pattern)], random);
  const changed = match && change(match);
  if (match === undefined || changed === undefined || changed === match[0]) return undefined;
  return text.slice(0, match.index) + changed + text.slice(match.index + match[0].length);
}

/** `text` with ` words` before its closing punctuation. */
export function insertBeforeEnd(text: string, words: string): string {
  const end = /[.!?…"”’»)\s]*$/u.exec(text)?.index ?? text.length;
  return `${text.slice(0, end)} ${words}${text.slice(end)}`;
}
