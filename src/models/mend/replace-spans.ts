import type { Span } from '../../document/span.ts';

/** What stands in place of the text at `span`. */
export interface Replacement {
  readonly span: Span;
  readonly text: string;
}

/** `text` with each replacement made; their spans are ordered and disjoint. */
export function replaceSpans(text: string, replacements: readonly Replacement[]): string {
  return replacements.reduceRight((t, { span, text: put }) => t.slice(0, span.start) + put + t.slice(span.end), text);
}

/** Where `span` of the replaced text was in the original; one that touches a replacement grows to all it replaced. */
export function spanBefore({ start, end }: Span, replacements: readonly Replacement[]): Span {
  const places = placesOf(replacements);
  const atStart = places.findLast((place) => place.start <= start);
  const atEnd = places.findLast((place) => place.start < end);
  const move = (position: number, place: Place | undefined, within: (span: Span) => number) => {
    if (!place) return position;
    return position < place.end ? within(place.span) : position - place.end + place.span.end;
  };
  return {
    start: move(start, atStart, (span) => span.start),
    end: move(end, atEnd, (span) => span.end),
  };
}

/** The replacements made the other way round: from the replaced text back to `text`. */
export function invertReplacements(text: string, replacements: readonly Replacement[]): readonly Replacement[] {
  return placesOf(replacements).map(({ start, end, span }) => ({
    span: { start, end },
    text: text.slice(span.start, span.end),
  }));
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly span: Span;
}

/** Where each replacement stands in the replaced text. */
function placesOf(replacements: readonly Replacement[]): readonly Place[] {
  let shift = 0;
  return replacements.map(({ span, text }) => {
    const start = span.start + shift;
    shift += text.length - (span.end - span.start);
    return { start, end: start + text.length, span };
  });
}
