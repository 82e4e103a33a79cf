import type { Article, Block, BlockId } from './article.ts';
import { assertSpansCover, type Span, textOf } from './span.ts';

/** `b3.s2` is the second source sentence of block b3, `b3.t2` the second target sentence. */
export type SentenceId = `${BlockId}.${'s' | 't'}${number}`;

/** Which side of a translation a sentence is on. */
export type Side = 'source' | 'target';

/** One sentence: a span into its block's text. */
export interface Sentence {
  readonly id: SentenceId;
  readonly span: Span;
}

/** A block and its sentences; gaps (white space) plus sentences rebuild the text exactly. */
export type SegmentedBlock = Block & { readonly sentences: readonly Sentence[] };

/** An article cut into sentences. */
export interface SegmentedArticle extends Omit<Article, 'blocks'> {
  readonly blocks: readonly SegmentedBlock[];
}

/** Numbers `spans` as the sentences of `block`; throws RangeError if they do not cover its text. */
export function createSegmentedBlock(block: Block, spans: readonly Span[], side: Side): SegmentedBlock {
  assertSpansCover(block.text, spans);
  const letter = side === 'source' ? 's' : 't';
  const sentences = spans.map((span, k): Sentence => ({ id: `${block.id}.${letter}${k + 1}`, span }));
  return { ...block, sentences };
}

/** Text of every sentence of `article`, by id, in document order. */
export function sentenceTexts(article: SegmentedArticle): Map<SentenceId, string> {
  return new Map(article.blocks.flatMap((b) => b.sentences.map((s) => [s.id, textOf(b.text, s.span)] as const)));
}
