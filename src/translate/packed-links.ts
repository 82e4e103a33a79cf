import type { WordLink } from '../document/translation.ts';

/** Word links as numbers, five each: where they start and end in the source and in the target, and their probability. */
export type PackedLinks = Float64Array;

const NUMBERS = 5;

/** A third of the memory that the links take as objects: of a book's sentences, they are most of it. */
export function packLinks(links: readonly WordLink[]): PackedLinks {
  const packed = new Float64Array(links.length * NUMBERS);
  for (const [k, { source, target, probability }] of links.entries()) {
    packed.set([source.start, source.end, target.start, target.end, probability], k * NUMBERS);
  }
  return packed;
}

export function unpackLinks(packed: PackedLinks): readonly WordLink[] {
  return Array.from({ length: packed.length / NUMBERS }, (_, k) => {
    const [sourceStart = 0, sourceEnd = 0, targetStart = 0, targetEnd = 0, probability = 0] = packed.subarray(
      k * NUMBERS,
      (k + 1) * NUMBERS,
    );
    return {
      source: { start: sourceStart, end: sourceEnd },
      target: { start: targetStart, end: targetEnd },
      probability,
    };
  });
}
