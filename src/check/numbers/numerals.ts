import type { HalfDay } from './read-clock.ts';

/** A language's number words and marks. */
export interface Numerals {
  /** Words below 100. */
  readonly units: ReadonlyMap<string, number>;
  /** Words that multiply what stands before them. */
  readonly scales: ReadonlyMap<string, number>;
  /** Ordinals that end a number of several words: `twenty-first`. */
  readonly ordinals: ReadonlyMap<string, number>;
  /** What has a number word in it and tells no number: `pour cent`. */
  readonly idioms: RegExp;
  /** Words that imply a number which a translation may leave unsaid, with its values. */
  readonly implied: ReadonlyMap<string, readonly number[]>;
  /** Number words that often mean something else, or nothing exact. */
  readonly vague: ReadonlySet<string>;
  /** Between number words of one number, besides a space or a hyphen. */
  readonly joiner: 'et' | 'and';
  /** Characters that may stand between groups of three digits. */
  readonly thousandsMarks: string;
  /** Hours in its first group, minutes in its second, in its third what tells the half of the day. */
  readonly clockTimes: RegExp;
  /** The half of the day that the third group tells, or its absence. */
  readonly halfDay: (told: string | undefined) => HalfDay | undefined;
  /** What stands before a decade: `années` in `années 90`; an `s` after it, `90s`, is understood in both. */
  readonly decades: RegExp;
}

/** Reads `word 1 2, word 3` as each word with its values. */
export function parseWordValues(text: string): ReadonlyMap<string, readonly number[]> {
  return new Map(
    text.split(',').map((entry) => {
      const [word = '', ...values] = entry.trim().split(/\s+/u);
      return [word, values.map(Number)] as const;
    }),
  );
}

/** The same for words that have one value. */
export function parseWords(text: string): ReadonlyMap<string, number> {
  return new Map([...parseWordValues(text)].map(([word, [value = 0]]) => [word, value]));
}
