import type { LengthTarget, SummarySentence } from '../document/summary.ts';
import { type Amount, add, costOf, limitOf, NOTHING, subtract, useOf } from './budget.ts';
import { choosePassages } from './choose-passages.ts';
import type { Judgement } from './judge-passages.ts';
import type { Passage } from './passage.ts';
import type { PairLanguages } from './shorten-pair.ts';
import { shortenPassage } from './shorten-passage.ts';
import type { SimilarityGraph } from './similarity-graph.ts';

/** An article's passages with all that is known of them. */
export interface JudgedPassages {
  readonly passages: readonly Passage[];
  readonly judgements: readonly Judgement[];
  readonly graph: SimilarityGraph;
  readonly languages: PairLanguages;
}

/** The sentences of both sides that a budget is best spent on; asides go only where the words that they take are wanted. */
export function fitPassages(
  { passages, judgements, graph, languages }: JudgedPassages,
  target: Exclude<LengthTarget, { readonly unit: 'headline' }>,
  words: Amount,
): Readonly<Record<'source' | 'target', readonly SummarySentence[]>> {
  const limit = limitOf(target, words);
  const isCounted = target.unit !== 'sentences';
  const short = isCounted ? passages.map((passage) => shortenPassage(passage, languages)) : passages;
  const costs = short.map((passage) => costOf(passage, target.unit));
  const chosen = choosePassages(judgements, costs, graph, limit);
  const kept = new Map(chosen.map((k) => [k, short[k]] as const));
  let used = chosen.reduce((sum, k) => add(sum, costs[k] ?? NOTHING), NOTHING);
  for (const k of chosen.toSorted((left, right) => worthOf(judgements, right) - worthOf(judgements, left))) {
    const whole = passages[k];
    if (!whole) continue;
    const longer = add(subtract(used, costs[k] ?? NOTHING), costOf(whole, target.unit));
    if (useOf(longer, limit) > 1) continue;
    kept.set(k, whole);
    used = longer;
  }
  const sentences = (side: 'source' | 'target') => chosen.flatMap((k) => kept.get(k)?.[side] ?? []);
  return { source: sentences('source'), target: sentences('target') };
}

function worthOf(judgements: readonly Judgement[], index: number): number {
  return judgements[index]?.worth ?? 0;
}
