import type { Block, InlineMark } from '../document/article.ts';
import type { Span } from '../document/span.ts';

/** A stretch of text under the same marks, outermost first. */
export interface MarkedPiece {
  readonly text: string;
  readonly marks: readonly InlineMark[];
}

/** `span` of a block's text, cut wherever one of its marks starts or ends; joined, the pieces' texts are the stretch. */
export function markedPieces({ text, marks = [] }: Block, span: Span): readonly MarkedPiece[] {
  const edges = marks.flatMap((mark) => [mark.span.start, mark.span.end]);
  const inner = edges.filter((at) => at > span.start && at < span.end);
  const cuts = [...new Set([span.start, ...inner, span.end])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, k) => {
    const start = cuts[k] ?? span.start;
    return {
      text: text.slice(start, end),
      marks: marks.filter((mark) => mark.span.start <= start && mark.span.end >= end),
    };
  });
}
