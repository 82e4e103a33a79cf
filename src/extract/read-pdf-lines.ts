/** A stretch of text with its place on the page, as pdf.js gives it: `transform` ends with x and y, y upwards. */
export interface PdfItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** A line of a page; lengths are in points. */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of its letters. */
  readonly height: number;
  /** It does not follow the line before it as a reader's eye would. */
  readonly isAstray: boolean;
}

/** A gap within a line that is wider than the room between words: it ends at `x`, after `before` characters. */
interface WideGap {
  readonly line: number;
  readonly x: number;
  readonly before: number;
}

/** The lines of a page in the order in which its stream holds them. */
export function readPdfLines(items: readonly PdfItem[]): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  const gaps: WideGap[] = [];
  for (const { str, transform, width, height: boxHeight } of items) {
    if (str.trim() === '') continue;
    const [x = 0, y = 0] = transform.slice(4);
    const height = boxHeight || Math.abs(transform[3] ?? 0) || 1;
    const last = lines.at(-1);
    const gap = last ? x - (last.x + last.width) : 0;
    const isSameLine = last && Math.abs(y - last.y) < 0.5 * Math.max(height, last.height);
    if (isSameLine && gap > -height && gap < 2.5 * height) {
      if (gap > 0.8 * height) gaps.push({ line: lines.length - 1, x, before: last.text.length });
      const space = gap > 0.12 * height && !/\s$/u.test(last.text) && !/^\s/u.test(str) ? ' ' : '';
      const merged = { ...last, text: last.text + space + str, width: x + width - last.x };
      lines[lines.length - 1] = { ...merged, height: Math.max(height, last.height) };
    } else {
      lines.push({ text: str, x, y, width, height, isAstray: last !== undefined && isJump(last, { x, y, height }) });
    }
  }
  const across = findGutters(gaps);
  return lines.map((line, k) => (across.has(k) ? { ...line, isAstray: true } : line));
}

/** A mark of a list before its text is no column. */
const MAX_MARK_CHARACTERS = 6;

/** The lines that run across a gutter: where gaps end one under the other, two columns are torn apart line by line. */
function findGutters(gaps: readonly WideGap[]): ReadonlySet<number> {
  const candidates = gaps.filter(({ before }) => before > MAX_MARK_CHARACTERS);
  const isUnder = (a: WideGap, b: WideGap) => Math.abs(a.x - b.x) < 1;
  const torn = candidates.filter((gap) => candidates.filter((other) => isUnder(gap, other)).length >= 3);
  return new Set(torn.map(({ line }) => line));
}

/** Down is how lines follow each other, and up only to a column on the right; beside is a table, or columns torn apart. */
function isJump(last: PdfLine, next: Pick<PdfLine, 'x' | 'y' | 'height'>): boolean {
  const isBelow = next.y < last.y - 0.5 * next.height;
  if (isBelow) return false;
  const isRightOf = next.x >= last.x + 0.5 * last.width;
  const isHighAbove = next.y > last.y + 3 * next.height;
  return !(isRightOf && isHighAbove);
}
