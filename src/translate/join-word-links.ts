import type { Span } from '../document/span.ts';
import type { WordLink } from '../document/translation.ts';

/** A text that was translated as a part of a sentence; `words` are spans into `source` and `target`. */
export interface TranslatedPart {
  readonly source: string;
  readonly target: string;
  readonly words: readonly WordLink[];
}

/**
 * The parts' word links as links of the whole sentence, whose `source` and `target` hold the parts' characters in order,
 * with other white space and capitals at most; none where they hold others.
 */
export function joinWordLinks(source: string, target: string, parts: readonly TranslatedPart[]): readonly WordLink[] {
  const [sources, targets] = [placesOf(source), placesOf(target)];
  const links: WordLink[] = [];
  let [doneSources, doneTargets] = [0, 0];
  for (const part of parts) {
    const [from, to] = [placesOf(part.source), placesOf(part.target)];
    for (const link of part.words) {
      const moved = [
        moveSpan(link.source, from, sources, doneSources),
        moveSpan(link.target, to, targets, doneTargets),
      ];
      const [movedSource, movedTarget] = moved;
      if (movedSource && movedTarget) links.push({ ...link, source: movedSource, target: movedTarget });
    }
    doneSources += from.length;
    doneTargets += to.length;
  }
  return doneSources === sources.length && doneTargets === targets.length ? links : [];
}

/** Where the characters of `text` are that are no white space. */
function placesOf(text: string): readonly number[] {
  return [...text.matchAll(/\S/g)].map(({ index }) => index);
}

/** A span of the part that starts `offset` characters into the whole, in the whole; null where it holds only white space. */
function moveSpan(
  { start, end }: Span,
  part: readonly number[],
  whole: readonly number[],
  offset: number,
): Span | null {
  const [from, to] = [countBefore(part, start), countBefore(part, end)];
  const [first, last] = [whole[from + offset], whole[to - 1 + offset]];
  return from === to || first === undefined || last === undefined ? null : { start: first, end: last + 1 };
}

/** How many of the places, which ascend, are before `end`. */
function countBefore(places: readonly number[], end: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  return low;
}
