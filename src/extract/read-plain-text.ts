import { isDateline, isTitle, markSubheadings } from './find-headings.ts';
import type { ReadText, UnnumberedBlock } from './unnumbered-block.ts';
import { type Line, measureWrapping, type Wrapping } from './wrapping.ts';

const LIST_ITEM = /^([-–•*·]|\d{1,3}[.)]|[a-z]\))[ \t\u00a0]+(?=\S)/u;
const QUOTE = /^>[ \t]?/u;

/** A block in the making, of lines that follow each other. */
interface Draft {
  readonly kind: 'paragraph' | 'list-item' | 'quote';
  readonly marker: string;
  readonly indent: number;
  readonly blankLinesBefore: number;
  text: string;
  last: Line;
}

/**
 * The blocks of a plain text: paragraphs (hard-wrapped lines joined, where the file is hard-wrapped), list items, lines
 * quoted with `>`, a title and subheadings, which are lines that stand alone and do not end like a sentence.
 */
export function readPlainText(text: string): ReadText {
  const lines = text.split('\n');
  const wrapping = measureWrapping(lines);
  const drafts: Draft[] = [];
  let blank = 0;
  for (const line of lines) {
    if (line.trim() === '') blank += 1;
    else {
      addLine(drafts, line, blank, wrapping);
      blank = 0;
    }
  }
  const blocks = drafts.map(finish);
  const [first, ...rest] = blocks;
  const titled: UnnumberedBlock[] =
    first && isTitle(first, rest) ? [{ ...first, kind: 'heading', level: 1 }, ...rest] : [...blocks];
  return { blocks: markSubheadings(titled), notices: [] };
}

function addLine(drafts: Draft[], line: string, blankLinesBefore: number, wrapping: Wrapping): void {
  const indent = line.length - line.trimStart().length;
  const quoted = QUOTE.test(line.trimStart());
  const content = quoted ? line.trimStart().replace(QUOTE, '').trim() : line.trim();
  if (content === '') return;
  const [marker] = quoted ? [''] : (LIST_ITEM.exec(content) ?? ['']);
  const kind = quoted ? 'quote' : marker === '' ? 'paragraph' : 'list-item';
  const previous = drafts.at(-1);
  const goesOn = previous && blankLinesBefore === 0 && marker === '' && quoted === (previous.kind === 'quote');
  const joined = goesOn && !isDateline(content) && wrapping.joins(previous.last, { text: content, indent, quoted });
  if (joined) {
    // A hyphen at the end of a line is part of the word (porte-|parole): whether it was added is a guess.
    previous.text += /\p{L}-$/u.test(previous.text) ? content : ` ${content}`;
    previous.last = { text: content, indent, quoted };
  } else {
    const words = content.slice(marker.length);
    drafts.push({
      kind,
      marker: marker.trim(),
      indent,
      blankLinesBefore,
      text: words,
      last: { text: content, indent, quoted },
    });
  }
}

function finish({ kind, marker, indent, blankLinesBefore, text }: Draft): UnnumberedBlock {
  if (kind !== 'list-item') return { kind, text, blankLinesBefore };
  return { kind, text, blankLinesBefore, marker, depth: Math.min(4, Math.floor(indent / 2)) };
}
