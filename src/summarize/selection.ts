import { type Amount, add, NOTHING } from './budget.ts';
import type { Judgement } from './judge-passages.ts';
import type { SimilarityGraph } from './similarity-graph.ts';

/** Passages more alike than this say the same thing. */
const MAX_SIMILARITY = 0.6;

/** A growing set of chosen passages, which knows what it costs and what may join it. */
export interface Selection {
  readonly chosen: ReadonlySet<number>;
  readonly cost: Amount;
  /** Similarity to the chosen passage that is most like `index`, in [0, 1]. */
  similarityTo(index: number): number;
  /** Whether `index` may join, budget aside: eligible, not chosen, not repeating, not dangling without its antecedent. */
  admits(index: number): boolean;
  add(index: number): void;
}

/** A selection that starts with `initial`. */
export function createSelection(
  initial: Iterable<number>,
  judgements: readonly Judgement[],
  costs: readonly Amount[],
  graph: SimilarityGraph,
): Selection {
  const chosen = new Set<number>();
  const similarities = new Map<number, number>();
  let cost = NOTHING;
  const similarityTo = (index: number) => similarities.get(index) ?? 0;
  const selection: Selection = {
    chosen,
    get cost() {
      return cost;
    },
    similarityTo,
    admits(index) {
      const judgement = judgements[index];
      if (!judgement?.eligible || chosen.has(index) || similarityTo(index) > MAX_SIMILARITY) return false;
      return !judgement.dangling || chosen.has(index - 1);
    },
    add(index) {
      chosen.add(index);
      cost = add(cost, costs[index] ?? NOTHING);
      for (const neighbour of graph[index] ?? []) {
        similarities.set(neighbour.index, Math.max(neighbour.similarity, similarityTo(neighbour.index)));
      }
    },
  };
  for (const index of initial) selection.add(index);
  return selection;
}
