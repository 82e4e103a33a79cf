import type { Article, Block } from '../document/article.ts';
import { createSegmentedBlock, type SegmentedArticle } from '../document/segmented-article.ts';
import type { Span } from '../document/span.ts';
import { segmentSentences } from './segment-sentences.ts';

/** Cuts every block of a source article into sentences; headings and verbatim blocks are one each. */
export function segmentArticle(article: Article): SegmentedArticle {
  const spansOf = (block: Block): readonly Span[] =>
    block.kind === 'heading' || block.kind === 'verbatim'
      ? [wholeText(block.text)]
      : segmentSentences(block.text, article.language);
  return { ...article, blocks: article.blocks.map((block) => createSegmentedBlock(block, spansOf(block), 'source')) };
}

function wholeText(text: string): Span {
  return { start: text.length - text.trimStart().length, end: text.trimEnd().length };
}
