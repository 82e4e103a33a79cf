/** One line of a plain text, trimmed, without its quote mark. */
export interface Line {
  readonly text: string;
  readonly indent: number;
  readonly quoted: boolean;
}

/** Whether line breaks are part of the text or of its layout. */
export interface Wrapping {
  /** True if `next` goes on with the paragraph that `line` is in. */
  joins(line: Line, next: Line): boolean;
}

/** Lines are wrapped at a width between these, in characters. */
const MIN_WIDTH = 40;
const MAX_WIDTH = 120;

/**
 * Tells hard-wrapped text from text with one paragraph a line. A break is forced if the next word would not have fitted
 * on the line; text is hard-wrapped if its lines keep to a common width, most breaks are forced, and half of the lines
 * or more stop in the middle of a sentence.
 */
export function measureWrapping(lines: readonly string[]): Wrapping {
  const breaks = lines
    .slice(0, -1)
    .map((line, k) => ({ line: line.trimEnd(), next: lines[k + 1]?.trim() ?? '' }))
    .filter(({ line, next }) => line.trim() !== '' && next !== '');
  const width = breaks.reduce((widest, { line }) => Math.max(widest, line.length), 0);
  const isForced = (line: string, next: string, slack: number) =>
    line.length + 1 + (/^\S+/u.exec(next)?.[0].length ?? 0) > width - slack;
  const forced = breaks.filter(({ line, next }) => isForced(line, next, 4)).length;
  const open = breaks.filter(({ line }) => !/[.!?…:»"”]$/u.test(line)).length;
  const wrapped =
    width >= MIN_WIDTH && width <= MAX_WIDTH && forced >= 0.6 * breaks.length && open >= 0.5 * breaks.length;
  // Once the text is known to be wrapped, a break is layout unless there was plenty of room left.
  return {
    joins: (line, next) => wrapped && isForced(' '.repeat(line.indent) + line.text, next.text, 0.15 * width),
  };
}
