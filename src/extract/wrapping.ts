import type { Line } from './read-lines.ts';

/** Lines are wrapped at a width between these, in characters. */
export const MIN_WIDTH = 40;
const MAX_WIDTH = 120;

/** A group of lines that has fewer breaks than this is judged by the rest of its file. */
const MIN_BREAKS = 3;

interface Break {
  readonly line: Line;
  readonly next: Line;
}

/**
 * The width at which `lines` are hard-wrapped, or undefined if each stands on its own. A break is forced if the next
 * word would not have fitted on the line; text is hard-wrapped if its lines keep to a common width and most breaks are
 * forced, and if half of them or more are in the middle of a sentence (which a wrapped file makes needless to ask of
 * each of its groups).
 */
export function measureWidth(lines: readonly Line[], isFileWrapped = false): number | undefined {
  const breaks = findBreaks(lines);
  // A long address may stick out of a wrapped text: what is too wide to be wrapped does not count, if it is rare.
  const narrow = breaks.filter(({ line }) => line.width <= MAX_WIDTH);
  if (narrow.length === 0 || narrow.length < 0.6 * breaks.length) return undefined;
  const width = narrow.reduce((widest, { line }) => Math.max(widest, line.width), 0);
  const forced = narrow.filter(({ line, next }) => isForced(line, next, width - 4)).length;
  const open = narrow.filter(isMidSentence).length;
  const keepsWidth = width >= MIN_WIDTH && forced >= 0.6 * narrow.length;
  return keepsWidth && (isFileWrapped || open >= 0.5 * narrow.length) ? width : undefined;
}

/** The width at which one group of lines is wrapped, judged by itself if it is long enough, else as `fileWidth` says. */
export function measureGroupWidth(group: readonly Line[], fileWidth: number | undefined): number | undefined {
  return findBreaks(group).length < MIN_BREAKS ? fileWidth : measureWidth(group, fileWidth !== undefined);
}

/** A capital goes on with a sentence in names only, but in verse on every line. */
function isMidSentence({ line, next }: Break): boolean {
  return !endsClause(line) && !/^\p{Lu}/u.test(next.content);
}

/** True if the first word of `next` would have made `line` longer than `width`. */
export function isForced(line: Line, next: Line, width: number): boolean {
  return line.width + 1 + (/^\S+/u.exec(next.content)?.[0].length ?? 0) > width;
}

/** True if `line` ends with a mark after which a new paragraph or list may begin. */
export function endsClause(line: Line): boolean {
  return /[.!?…:;]\s?["»”)]*$|["»”]$/u.test(line.content);
}

/** Line breaks inside groups; one before a list item is never for want of room. */
function findBreaks(lines: readonly Line[]): readonly Break[] {
  return lines.slice(1).flatMap((next, k) => {
    const line = lines[k];
    return line && next.blankLinesBefore === 0 && next.marker === '' ? [{ line, next }] : [];
  });
}
