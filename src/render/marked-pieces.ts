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

/** How a format writes text, and what stands under a mark. */
export interface MarkWriter {
  readonly text: (text: string, isFirst: boolean, isCode: boolean) => string;
  readonly wrap: (mark: InlineMark, inner: string) => string;
}

/** All of a block's text, each mark around what it covers as one piece, marks inside each other. */
export function writeMarked(block: Block, { text, wrap }: MarkWriter): string {
  const write = (pieces: readonly MarkedPiece[], depth: number): string => {
    let written = '';
    for (let k = 0; k < pieces.length; ) {
      const mark = pieces[k]?.marks[depth];
      const rest = pieces.slice(k);
      const ends = mark ? rest.findIndex(({ marks }) => marks[depth] !== mark) : 1;
      const run = ends === -1 ? rest : rest.slice(0, ends);
      const [first] = run;
      if (mark) written += wrap(mark, write(run, depth + 1));
      else if (first)
        written += text(
          first.text,
          first === all[0],
          first.marks.some(({ kind }) => kind === 'code'),
        );
      k += run.length;
    }
    return written;
  };
  const all = markedPieces(block, { start: 0, end: block.text.length });
  return write(all, 0);
}
