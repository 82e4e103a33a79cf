const LIST_MARKER = /^([-–•*·]|\d{1,3}[.)]|[a-z]\))[ \t\u00a0]+(?=\S)/u;
const QUOTE_MARKS = /^(?:>[ \t]?)+/u;

/** One line of a plain text that is not empty. */
export interface Line {
  /** Trimmed, without quote marks, with its list marker. */
  readonly content: string;
  /** Such as `- ` or `2) `, with the space behind it; empty where there is none. */
  readonly marker: string;
  /** Characters of white space before, and from the margin to the end of the text. */
  readonly indent: number;
  readonly width: number;
  readonly quoted: boolean;
  readonly blankLinesBefore: number;
}

/** The lines of `text` that are not empty; a line of `>` alone counts as empty. */
export function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let blankLinesBefore = 0;
  for (const raw of text.split('\n')) {
    const visible = raw.trim();
    const content = visible.replace(QUOTE_MARKS, '').trim();
    if (content === '') {
      blankLinesBefore += 1;
      continue;
    }
    const quoted = visible.startsWith('>');
    const marker = quoted ? '' : (LIST_MARKER.exec(content)?.[0] ?? '');
    const indent = raw.length - raw.trimStart().length;
    lines.push({ content, marker, indent, width: raw.trimEnd().length, quoted, blankLinesBefore });
    blankLinesBefore = 0;
  }
  return lines;
}
