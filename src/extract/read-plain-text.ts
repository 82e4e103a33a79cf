import { markHeadings } from './find-headings.ts';
import { groupLines, type LineGroup } from './group-lines.ts';
import { joinLines } from './join-lines.ts';
import { measureDepths } from './measure-depths.ts';
import { readLines } from './read-lines.ts';
import type { ReadText, UnnumberedBlock } from './unnumbered-block.ts';

/**
 * The blocks of a plain text: paragraphs (hard-wrapped lines joined, where the text is hard-wrapped), list items, lines
 * quoted with `>`, a title and subheadings, which are lines that stand alone and do not end like a sentence.
 */
export function readPlainText(text: string): ReadText {
  const groups = groupLines(readLines(text));
  const depths = measureDepths(groups.map(([first]) => (first.marker === '' ? undefined : first.indent)));
  return { blocks: markHeadings(groups.map((group, k) => createBlock(group, depths[k] ?? 0))), notices: [] };
}

function createBlock([first, ...rest]: LineGroup, depth: number): UnnumberedBlock {
  const { blankLinesBefore, marker } = first;
  const text = joinLines([first.content.slice(marker.length), ...rest.map(({ content }) => content)]);
  if (marker !== '') return { kind: 'list-item', text, blankLinesBefore, marker: marker.trim(), depth };
  return { kind: first.quoted ? 'quote' : 'paragraph', text, blankLinesBefore };
}
