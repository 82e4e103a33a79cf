import type { PdfLine } from './read-pdf-lines.ts';
import type { ReadText } from './unnumbered-block.ts';

/**
 * The lines of all pages as plain text: blank lines where the page leaves more room than between its lines or changes the
 * size of its letters, indentation as spaces, words that were broken for the layout whole again. What stands at the
 * top or bottom of most pages is left out, with a notice.
 */
export function layOutPdfPages(pages: readonly (readonly PdfLine[])[]): {
  readonly text: string;
  readonly notices: ReadText['notices'];
} {
  const running = findRunningLines(pages);
  const kept = pages.map((lines) => lines.filter((line) => !running.has(line)));
  const lines = kept.flat();
  const pitch = usualPitch(kept);
  const left = new Map(kept.map((page) => [page, Math.min(...page.map(({ x }) => x))]));
  const whole = lines.map(({ text }) => text).join('\n');
  let laid = '';
  let last: PdfLine | undefined;
  for (const page of kept) {
    for (const [k, line] of page.entries()) {
      const isApart = last !== undefined && (k === 0 ? endsSentence(last.text) : isBlankBetween(last, line, pitch));
      const column = page.slice(0, k).findLast(({ y }) => y > line.y)?.x ?? left.get(page) ?? 0;
      const indent = Math.max(0, Math.min(8, Math.round((line.x - Math.min(column, line.x)) / (0.5 * line.height))));
      laid = appendLine(laid, ' '.repeat(indent >= 2 ? indent : 0) + line.text.trim(), isApart, whole);
      last = line;
    }
  }
  const message = `left out: ${running.size} running heads and page numbers`;
  return { text: laid, notices: running.size > 0 ? [{ rule: 'boilerplate', message, sentences: [] }] : [] };
}

/** Lines whose text, digits aside, is at the top or bottom of at least half of the pages; bare numbers at the edge too. */
function findRunningLines(pages: readonly (readonly PdfLine[])[]): ReadonlySet<PdfLine> {
  const key = ({ text }: PdfLine) => text.replace(/\d+/gu, '#').trim();
  const edges = pages.map((page) => {
    const byHeight = page.toSorted((a, b) => b.y - a.y);
    return [...new Set([...byHeight.slice(0, 2), ...byHeight.slice(-2)])];
  });
  const counts = new Map<string, number>();
  for (const edge of edges) for (const text of new Set(edge.map(key))) counts.set(text, (counts.get(text) ?? 0) + 1);
  const isRunning = (line: PdfLine) =>
    /^[-–—\s]*#([-–—/\s]+#?)*$/u.test(key(line)) ||
    (pages.length > 2 && (counts.get(key(line)) ?? 0) >= pages.length / 2);
  return new Set(edges.flat().filter((line) => isRunning(line)));
}

/** The median distance between two lines that follow each other. */
function usualPitch(pages: readonly (readonly PdfLine[])[]): number {
  const pitches = pages
    .flatMap((page) => page.slice(1).map((line, k) => (page[k]?.y ?? 0) - line.y))
    .filter((pitch) => pitch > 0)
    .sort((a, b) => a - b);
  return pitches[Math.floor(pitches.length / 2)] ?? 0;
}

function isBlankBetween(last: PdfLine, line: PdfLine, pitch: number): boolean {
  const distance = last.y - line.y;
  if (distance < 0) return endsSentence(last.text);
  return distance > 1.3 * pitch || Math.abs(last.height - line.height) > 0.12 * last.height;
}

function endsSentence(text: string): boolean {
  return /[.!?:…][»”"')\s]*$/u.test(text);
}

/** A word broken at the end of a line loses its hyphen unless the text has the word with a hyphen elsewhere. */
function appendLine(laid: string, line: string, isApart: boolean, whole: string): string {
  if (laid === '') return line;
  const head = /([\p{L}\p{M}]+)-$/u.exec(laid.slice(-40))?.[1];
  const tail = /^[\p{Ll}\p{M}]+/u.exec(line)?.[0];
  if (!isApart && head !== undefined && tail !== undefined) {
    const hasHyphen = whole.toLowerCase().includes(`${head}-${tail}`.toLowerCase());
    return (hasHyphen ? laid : laid.slice(0, -1)) + line;
  }
  return `${laid}${isApart ? '\n\n' : '\n'}${line}`;
}
