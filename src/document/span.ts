/** Half-open [start, end) in UTF-16 code units of one block's text: `'Il dort. Oui.'` has sentences [0, 8) and [9, 13). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The stretch of `text` that `span` covers. */
export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Throws unless the spans are ordered, disjoint, non-empty, inside `text`, and leave only white space between them. */
export function assertSpansCover(text: string, spans: readonly Span[]): void {
  let end = 0;
  for (const span of spans) {
    if (span.start < end || span.end <= span.start || span.end > text.length) {
      throw new RangeError(`span [${span.start}, ${span.end}) is out of order or out of a text of ${text.length}`);
    }
    if (text.slice(end, span.start).trim() !== '') throw new RangeError(`text before ${span.start} is in no span`);
    end = span.end;
  }
  if (text.slice(end).trim() !== '') throw new RangeError(`text after ${end} is in no span`);
}
