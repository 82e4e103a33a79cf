/** Where a sentence may be cut, best first: each pattern matches right before the next part. */
const BREAKS = [
  /(?<=[;:])\s+/gu,
  /(?<=,)\s+(?=(?:mais|or|donc|car|puis|tandis|alors|qui|dont|où|ce qui|et|ou)\b)/giu,
  /(?<=,)\s+/gu,
  /\s+(?=(?:et|ou|mais|car|qui|que|dont|où|pour|avec|dans|sur|par)\s)/giu,
];

/**
 * Cuts `text` into parts that all satisfy `fits`, at the best break nearest to the middle; joined with a space they
 * give the words of `text` in order. A word too long on its own is cut between characters.
 */
export function splitLongSentence(text: string, fits: (part: string) => boolean): readonly string[] {
  if (fits(text) || text.length < 2) return [text];
  return splitInTwo(text).flatMap((part) => splitLongSentence(part, fits));
}

/** The two parts of `text` at its best break. */
export function splitInTwo(text: string): readonly [string, string] {
  // A cut close to an end would leave a stump that says nothing by itself.
  const stump = text.length / 5;
  for (const [pattern, shortest] of [...BREAKS.map((pattern) => [pattern, stump] as const), [/\s+/gu, 0] as const]) {
    const cuts = [...text.matchAll(pattern)].map(({ index, 0: gap }) => ({ start: index, end: index + gap.length }));
    const inner = cuts.filter(({ start, end }) => start > shortest && text.length - end > shortest);
    const middle = text.length / 2;
    const best = inner.sort((a, b) => Math.abs(a.start - middle) - Math.abs(b.start - middle))[0];
    if (best) return [text.slice(0, best.start), text.slice(best.end)];
  }
  const characters = [...text];
  const half = Math.ceil(characters.length / 2);
  return [characters.slice(0, half).join(''), characters.slice(half).join('')];
}
