/** The values that a mention may stand for; all of one reading's values belong together, as 9 and 30 in `9 h 30`. */
export type Reading = readonly number[];

/** A number as a text mentions it: half-open [start, end), with every way to read it. */
export interface NumberMention {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly readings: readonly Reading[];
  /** False where a good translation may do without: ordinals, `one`, `dozens`, month names. */
  readonly required: boolean;
}

/** A mention of `text` at `start`; values are rounded to 12 digits, so that 1.1 million equals 1 100 000. */
export function createMention(
  text: string,
  start: number,
  readings: readonly Reading[],
  required: boolean,
): NumberMention {
  const rounded = readings.map((reading) => reading.map((value) => Number(value.toPrecision(12))));
  return { text: text.trim(), start, end: start + text.length, readings: rounded, required };
}
