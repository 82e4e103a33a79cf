import type { InlineMark } from '../document/article.ts';
import { isSplitWord } from './is-split-word.ts';

/** What sets a stretch of text apart; one object stands for one element of the source. */
export type MarkOfRun = Omit<InlineMark, 'span'>;

/** A stretch of text with every mark that it stands under, outermost first. */
export interface Run {
  readonly text: string;
  readonly marks: readonly MarkOfRun[];
}

/** Invisible, and pulls a word apart for a model. */
const SOFT_HYPHEN = /\u00ad/gu;

/**
 * The text of inline content on one line, NFC and trimmed, with its marks in place. A line break becomes a space, but
 * after the hyphen of a word that goes on nothing; spaces at the seam of two runs become one.
 */
export function layOutRuns(runs: readonly Run[]): {
  readonly text: string;
  readonly marks: readonly InlineMark[];
} {
  let text = '';
  const places = new Map<MarkOfRun, { start: number; end: number }>();
  for (const run of runs) {
    const start = text.length;
    text = append(text, run.text.replace(SOFT_HYPHEN, '').normalize('NFC'));
    for (const mark of run.marks) places.set(mark, { start: places.get(mark)?.start ?? start, end: text.length });
  }
  const trimmed = text.trim();
  // A letter in one run and its accent in the next: the marks would stand beside their places.
  if (trimmed.normalize('NFC') !== trimmed) return { text: trimmed.normalize('NFC').trim(), marks: [] };
  const offset = text.length - text.trimStart().length;
  const marks = [...places].flatMap(([mark, { start, end }]): InlineMark[] => {
    const marked = text.slice(start, end);
    const from = Math.max(0, start + (marked.length - marked.trimStart().length) - offset);
    const to = Math.min(trimmed.length, start + marked.trimEnd().length - offset);
    return from < to ? [{ span: { start: from, end: to }, ...mark }] : [];
  });
  return { text: trimmed, marks: marks.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end) };
}

function append(before: string, added: string): string {
  return added.split(/[ \t]*\n[ \t\n]*/u).reduce((text, line, k) => {
    if (k === 0) return text.endsWith(' ') ? text + line.replace(/^ +/u, '') : text + line;
    return isSplitWord(text, line) || text === '' || text.endsWith(' ') ? text + line : `${text} ${line}`;
  }, before);
}
