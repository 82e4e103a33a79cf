import { expect, it } from 'vitest';
import { createRandom, disturbPairs, scoreBeads } from '../../bench/align/disturb-pairs.ts';
import { alignSentences } from '../../src/align/align-sentences.ts';
import { dictionary } from '../../src/check/lexicon/dictionary.ts';
import { alignedRows } from '../../src/render/aligned-rows.ts';
import { sampleDocument } from '../support/documents.ts';

it('beads cover both texts once and in order, whatever the texts', () => {
  const random = createRandom(4);
  const text = (count: number) =>
    Array.from({ length: count }, () => 'mot '.repeat(1 + random() * 30) + Math.floor(random() * 50));
  for (const [n, m] of [
    [0, 3],
    [3, 0],
    [1, 1],
    [7, 2],
    [40, 55],
  ] as const) {
    const beads = alignSentences(text(n), text(m));
    expect(beads.flatMap(({ source }) => source)).toEqual(Array.from({ length: n }, (_, k) => k));
    expect(beads.flatMap(({ target }) => target)).toEqual(Array.from({ length: m }, (_, k) => k));
  }
});

it('words find what length alone does not', () => {
  const pairs = alignedRows(sampleDocument)
    .filter(({ group }) => group.method === 'generation')
    .map(({ french, english }): readonly [string, string] => [french, english]);
  const known = [5, 6, 7].map((seed) => disturbPairs(pairs, seed));
  const mean = (lengthOnly: boolean) => {
    const scores = known.map(({ source, target, beads }) => {
      return scoreBeads(alignSentences(source, target, { lengthOnly, dictionary }), beads).f1;
    });
    return scores.reduce((a, b) => a + b, 0) / scores.length;
  };
  expect(mean(false)).toBeGreaterThan(mean(true));
  expect(mean(false)).toBeGreaterThan(0.9);
});
