import type { Passage } from './passage.ts';
import { rankCentrality } from './rank-centrality.ts';
import type { SimilarityGraph } from './similarity-graph.ts';
import type { TermVector } from './weigh-terms.ts';

/** Shares of what makes a passage worth choosing; they sum to 1. */
const WEIGHTS = { centrality: 0.3, lead: 0.4, coverage: 0.3 };

/** The passage at which the bonus for coming early has halved. */
const LEAD_HALF = 3;

const SHORT = { words: 8, factor: 0.6 };
const QUESTION_FACTOR = 0.6;
const BARE_QUOTATION_FACTOR = 0.6;

/** A quotation from end to end, nobody named who says it. */
const BARE_QUOTATION = /^[«"“][^«»"“”]*[»"”]?[.!?…]?[»"”]?$/u;

/** What each passage is worth, in [0, 1]: central to the text (LexRank), near its start, and about all of it. */
export function scorePassages(
  passages: readonly Passage[],
  vectors: readonly TermVector[],
  graph: SimilarityGraph,
): readonly number[] {
  const centrality = rankCentrality(graph);
  const coverage = measureCoverage(vectors);
  return passages.map(({ text, source }, k) => {
    const lead = LEAD_HALF / (LEAD_HALF + k);
    const worth =
      WEIGHTS.centrality * (centrality[k] ?? 0) + WEIGHTS.lead * lead + WEIGHTS.coverage * (coverage[k] ?? 0);
    // A quotation of many sentences is worth its average sentence, which its mass of terms would hide.
    return (worth * factorOf(text)) / Math.sqrt(source.length);
  });
}

function factorOf(text: string): number {
  const words = text.split(/\s+/u).length;
  return (
    (words < SHORT.words ? SHORT.factor : 1) *
    (/\?\s*[»"”]?$/u.test(text) ? QUESTION_FACTOR : 1) *
    (BARE_QUOTATION.test(text) ? BARE_QUOTATION_FACTOR : 1)
  );
}

/** Cosine with the sum of all vectors (Radev et al. 2004), 1 for the highest. */
function measureCoverage(vectors: readonly TermVector[]): readonly number[] {
  const centroid = new Map<string, number>();
  for (const vector of vectors) {
    for (const [term, weight] of vector) centroid.set(term, (centroid.get(term) ?? 0) + weight);
  }
  const products = vectors.map((vector) => {
    let product = 0;
    for (const [term, weight] of vector) product += weight * (centroid.get(term) ?? 0);
    return product;
  });
  const highest = products.reduce((max, product) => Math.max(max, product), 0) || 1;
  return products.map((product) => product / highest);
}
