import { describe, expect, it } from 'vitest';
import { rankCentrality } from '../../src/summarize/rank-centrality.ts';
import { createSimilarityGraph } from '../../src/summarize/similarity-graph.ts';
import { weighTerms } from '../../src/summarize/weigh-terms.ts';

const graphOf = (...sentences: string[]) =>
  createSimilarityGraph(weighTerms(sentences.map((sentence) => sentence.split(' '))));

describe('createSimilarityGraph', () => {
  it('links sentences that share terms, and only those', () => {
    const graph = graphOf('a b', 'a b', 'c d', 'b c');
    expect(graph[0]?.map(({ index }) => index)).toEqual([1, 3]);
    expect(graph[0]?.[0]?.similarity).toBeCloseTo(1, 9);
    expect(graph[2]?.map(({ index }) => index)).toEqual([3]);
  });

  it('keeps at most 64 neighbours, the nearest ones', () => {
    const near = Array.from({ length: 80 }, () => 'a b');
    const graph = graphOf('a b', ...near, 'a z');
    expect(graph[0]).toHaveLength(64);
    expect(graph[0]?.every(({ index }) => index <= 64)).toBe(true);
  });
});

describe('rankCentrality', () => {
  it('ranks the sentence in the middle first', () => {
    expect(rankCentrality(graphOf('a b', 'c d', 'e f', 'a c e'))[3]).toBe(1);
  });

  it('ranks sentences without neighbours alike', () => {
    expect(rankCentrality(graphOf('a', 'b', 'c'))).toEqual([1, 1, 1]);
  });

  it('has nothing to rank in an empty text', () => expect(rankCentrality([])).toEqual([]));
});
