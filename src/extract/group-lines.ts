import { isDateline } from './is-dateline.ts';
import { isSplitWord } from './is-split-word.ts';
import type { Line } from './read-lines.ts';
import { endsClause, isForced, MIN_WIDTH, measureGroupWidth, measureWidth } from './wrapping.ts';

/** The lines of one block, in order; never empty. */
export type LineGroup = readonly [Line, ...Line[]];

/** Parts `lines` into blocks: what hard wrapping tore apart is together, and a paragraph a line stays one each. */
export function groupLines(lines: readonly Line[]): readonly LineGroup[] {
  const fileWidth = measureWidth(lines);
  return splitWhere(lines, (_, line) => line.blankLinesBefore > 0).flatMap((group) => {
    const width = measureGroupWidth(group, fileWidth);
    return splitWhere(group, (block, line) => !goesOn(block, line, width));
  });
}

/** Parts `lines` before each line of which `startsAnew` says so, given the part so far. */
function splitWhere(
  lines: readonly Line[],
  startsAnew: (part: LineGroup, line: Line) => boolean,
): readonly LineGroup[] {
  const parts: [Line, ...Line[]][] = [];
  for (const line of lines) {
    const part = parts.at(-1);
    if (!part || startsAnew(part, line)) parts.push([line]);
    else part.push(line);
  }
  return parts;
}

/** True if `line` goes on with `block` in a text wrapped at `width`, if any. */
function goesOn(block: LineGroup, line: Line, width: number | undefined): boolean {
  const [first] = block;
  const last = block.at(-1) ?? first;
  if (line.quoted !== last.quoted) return false;
  const isOpen = !endsClause(last);
  // Once a text is known to be wrapped, a break is layout unless there was plenty of room left.
  const isWrapped = width !== undefined && isForced(last, line, 0.85 * width);
  // A dash or a number that wrapping put first is not a marker; neither is a date that it put alone on the last line.
  if (line.marker !== '') return first.marker === '' && isWrapped && isOpen;
  if (isDateline(line.content) && !isOpen) return false;
  if (first.marker !== '' && line.indent > first.indent) return true;
  const isIndented = line.indent >= last.indent + 2 && !isOpen;
  const isMidSentence = isOpen && (line.quoted || last.width >= MIN_WIDTH) && /^\p{Ll}/u.test(line.content);
  const isMidWord = /^\p{Ll}/u.test(line.content) && isSplitWord(last.content, line.content);
  return (isWrapped && !isIndented) || isMidSentence || isMidWord;
}
