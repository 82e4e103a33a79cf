import type { SimilarityGraph } from './similarity-graph.ts';

const DAMPING = 0.85;
const MAX_ITERATIONS = 100;
const TOLERANCE = 1e-6;

/**
 * How central each sentence is, in [0, 1], 1 for the most central one: continuous LexRank (Erkan & Radev 2004), a walk
 * that goes to a neighbour in proportion to similarity, or anywhere at all once in a while.
 */
export function rankCentrality(graph: SimilarityGraph): readonly number[] {
  const size = graph.length;
  const outgoing = graph.map((neighbours) => neighbours.reduce((sum, { similarity }) => sum + similarity, 0));
  let ranks = graph.map(() => 1 / size);
  for (let iteration = 0; iteration < MAX_ITERATIONS; iteration++) {
    const next = walk(graph, outgoing, ranks);
    const change = next.reduce((sum, rank, k) => sum + Math.abs(rank - (ranks[k] ?? 0)), 0);
    ranks = next;
    if (change < TOLERANCE) break;
  }
  const highest = ranks.reduce((max, rank) => Math.max(max, rank), 0);
  return ranks.map((rank) => rank / highest);
}

function walk(graph: SimilarityGraph, outgoing: readonly number[], ranks: readonly number[]): number[] {
  // What sits in sentences without neighbours goes anywhere.
  const stuck = ranks.reduce((sum, rank, k) => sum + (outgoing[k] === 0 ? rank : 0), 0);
  const next = new Array<number>(graph.length).fill((1 - DAMPING + DAMPING * stuck) / graph.length);
  for (const [k, neighbours] of graph.entries()) {
    const flow = (DAMPING * (ranks[k] ?? 0)) / (outgoing[k] || 1);
    for (const { index, similarity } of neighbours) next[index] = (next[index] ?? 0) + flow * similarity;
  }
  return next;
}
