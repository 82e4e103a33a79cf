import type { Block } from '../document/article.ts';
import type { BilingualDocument } from '../document/bilingual-document.ts';

/** The English article as plain text, with the source's blank lines between blocks. */
export function renderText({ translation }: BilingualDocument): string {
  return translation.target.blocks
    .map((block) => `${'\n'.repeat(block.blankLinesBefore)}${layOutBlock(block)}\n`)
    .join('');
}

/** One block as plain text, without a line break at its end: a quote after `> `, a list item after its marker. */
export function layOutBlock(block: Block): string {
  if (block.kind === 'quote') return `> ${block.text}`;
  if (block.kind === 'list-item') return `${'  '.repeat(block.depth)}${block.marker} ${block.text}`;
  return block.text;
}
