import { type Amount, add, NOTHING, subtract, useOf } from './budget.ts';
import type { Judgement } from './judge-passages.ts';
import { createSelection, type Selection } from './selection.ts';
import type { SimilarityGraph } from './similarity-graph.ts';

/** How much worth counts against being unlike what is chosen already. */
const WORTH_SHARE = 0.7;

const ENOUGH_USE = 0.8;
const MAX_SWAPS = 50;

/**
 * Indices of the best passages that fit `limit` together, ascending: maximal marginal relevance (Carbonell & Goldstein
 * 1998), then swaps for longer passages as long as less than 80% of the limit is used.
 */
export function choosePassages(
  judgements: readonly Judgement[],
  costs: readonly Amount[],
  graph: SimilarityGraph,
  limit: Amount,
): readonly number[] {
  const select = (chosen: Iterable<number>) => createSelection(chosen, judgements, costs, graph);
  let selection = fill(select([]), judgements, costs, limit);
  for (let swaps = 0; swaps < MAX_SWAPS && useOf(selection.cost, limit) < ENOUGH_USE; swaps++) {
    const swapped = findSwap(selection, select, judgements, costs, limit);
    if (!swapped) break;
    selection = fill(select(swapped), judgements, costs, limit);
  }
  return [...selection.chosen].sort((left, right) => left - right);
}

/** Indices of the passages from the most telling on, `most` at the utmost: the order in which they enter a growing summary. */
export function rankPassages(
  judgements: readonly Judgement[],
  graph: SimilarityGraph,
  most: number,
): readonly number[] {
  const costs = judgements.map((): Amount => ({ source: 1, target: 0 }));
  const limit = { source: most, target: Number.POSITIVE_INFINITY };
  return [...fill(createSelection([], judgements, costs, graph), judgements, costs, limit).chosen];
}

/** Adds the best passage that fits until none does. */
function fill(
  selection: Selection,
  judgements: readonly Judgement[],
  costs: readonly Amount[],
  limit: Amount,
): Selection {
  while (true) {
    const left = subtract(limit, selection.cost);
    let best: number | undefined;
    let bestValue = Number.NEGATIVE_INFINITY;
    for (const [k, { worth }] of judgements.entries()) {
      const value = WORTH_SHARE * worth - (1 - WORTH_SHARE) * selection.similarityTo(k);
      if (value <= bestValue || useOf(costs[k] ?? NOTHING, left) > 1 || !selection.admits(k)) continue;
      [best, bestValue] = [k, value];
    }
    if (best === undefined) return selection;
    selection.add(best);
  }
}

/** The swap of one passage for a longer one that reaches enough use at the least loss, or else the most use. */
function findSwap(
  selection: Selection,
  select: (chosen: Iterable<number>) => Selection,
  judgements: readonly Judgement[],
  costs: readonly Amount[],
  limit: Amount,
): readonly number[] | undefined {
  const { chosen } = selection;
  const useBefore = useOf(selection.cost, limit);
  let best: readonly number[] | undefined;
  let bestValue = 0;
  for (const dropped of chosen) {
    if (chosen.has(dropped + 1) && judgements[dropped + 1]?.dangling) continue;
    const rest = select([...chosen].filter((k) => k !== dropped));
    for (const [k, { worth }] of judgements.entries()) {
      const use = useOf(add(rest.cost, costs[k] ?? NOTHING), limit);
      if (use <= useBefore || use > 1 || !rest.admits(k)) continue;
      // Above 1, so that any swap that reaches enough use beats all that do not.
      const value = use < ENOUGH_USE ? use : 2 + worth - (judgements[dropped]?.worth ?? 0);
      if (value > bestValue) [best, bestValue] = [[...rest.chosen, k], value];
    }
  }
  return best;
}
