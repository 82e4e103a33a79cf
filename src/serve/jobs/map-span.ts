import type { Span } from '../../document/span.ts';
import type { Piece } from './translate-text.ts';

/**
 * Where in the translation `text` the source stretch `span` has gone. Ends of sentences are exact; inside a sentence it
 * is the words that are linked to those of `span`, or, where none are, a place in proportion, at a word's edge.
 */
export function mapSpan(pieces: readonly Piece[], span: Span, text: string): Span {
  const inside = pieces.find(({ source }) => source.start <= span.start && span.end <= source.end);
  const linked = inside?.words.filter(({ source }) => source.start < span.end && span.start < source.end) ?? [];
  const wholeSentence = inside && inside.source.start === span.start && inside.source.end === span.end;
  if (linked.length > 0 && !wholeSentence) {
    return {
      start: Math.min(...linked.map(({ target }) => target.start)),
      end: Math.max(...linked.map(({ target }) => target.end)),
    };
  }
  const start = mapOffset(pieces, span.start, text);
  return { start, end: span.end === span.start ? start : Math.max(start, mapOffset(pieces, span.end, text)) };
}

function mapOffset(pieces: readonly Piece[], offset: number, text: string): number {
  let shift = 0;
  for (const { source, target } of pieces) {
    if (offset < source.start) break;
    if (offset === source.start) return target.start;
    if (offset < source.end) {
      const share = (offset - source.start) / (source.end - source.start);
      return nearestEdge(text, target, Math.round(target.start + share * (target.end - target.start)));
    }
    shift = target.end - source.end;
  }
  return Math.min(text.length, offset + shift);
}

/** The edge of a word nearest to `offset` in `within`. */
function nearestEdge(text: string, within: Span, offset: number): number {
  const isWord = (at: number) => /[\p{L}\p{M}\p{N}]/u.test(text[at] ?? '');
  const isEdge = (at: number) => at <= within.start || at >= within.end || !isWord(at - 1) || !isWord(at);
  for (let distance = 0; ; distance += 1) {
    if (isEdge(offset + distance)) return Math.min(within.end, offset + distance);
    if (isEdge(offset - distance)) return Math.max(within.start, offset - distance);
  }
}
