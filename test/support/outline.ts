import type { Article } from '../../src/document/article.ts';
import { textOf } from '../../src/document/span.ts';

/** Each block as its kind (and level or marker), its text, and its marks in square brackets. */
export function outlineOf({ blocks }: Article): readonly string[] {
  return blocks.map((block) => {
    const detail =
      block.kind === 'heading' ? block.level : block.kind === 'list-item' ? `${block.depth}${block.marker}` : '';
    const marks = (block.marks ?? []).map(({ kind, span, href }) => {
      return ` [${kind} ${textOf(block.text, span)}${href === undefined ? '' : ` → ${href}`}]`;
    });
    return `${block.kind}${detail} ${block.text}${marks.join('')}`;
  });
}
