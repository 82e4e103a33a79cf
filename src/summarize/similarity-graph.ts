import type { TermVector } from './weigh-terms.ts';

/** Another sentence, by its index, and how alike the two are, in (0, 1]. */
export interface Neighbour {
  readonly index: number;
  readonly similarity: number;
}

/** The neighbours of each sentence, most alike first. */
export type SimilarityGraph = readonly (readonly Neighbour[])[];

/** A sentence of a book keeps only its nearest neighbours, so that memory grows with the text and not with its square. */
const MAX_NEIGHBOURS = 64;

/** A term of more sentences than this is passed over: it tells little, and comparing them all takes quadratic time. */
const MAX_SENTENCES_OF_TERM = 500;

/** Links the sentences that share terms, through an index from each term to its sentences. */
export function createSimilarityGraph(vectors: readonly TermVector[]): SimilarityGraph {
  const index = new Map<string, Neighbour[]>();
  for (const [k, vector] of vectors.entries()) {
    for (const [term, weight] of vector) {
      const sentences = index.get(term) ?? [];
      sentences.push({ index: k, similarity: weight });
      index.set(term, sentences);
    }
  }
  return vectors.map((vector, k) => findNeighbours(vector, k, index));
}

function findNeighbours(
  vector: TermVector,
  self: number,
  index: ReadonlyMap<string, readonly Neighbour[]>,
): readonly Neighbour[] {
  const products = new Map<number, number>();
  for (const [term, weight] of vector) {
    const sentences = index.get(term) ?? [];
    if (sentences.length > MAX_SENTENCES_OF_TERM) continue;
    for (const other of sentences) {
      products.set(other.index, (products.get(other.index) ?? 0) + weight * other.similarity);
    }
  }
  products.delete(self);
  return [...products]
    .map(([other, product]): Neighbour => ({ index: other, similarity: Math.min(1, product) }))
    .sort((left, right) => right.similarity - left.similarity || left.index - right.index)
    .slice(0, MAX_NEIGHBOURS);
}
