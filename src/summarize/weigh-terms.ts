/** Terms with their weights; squares sum to 1, or the map is empty. */
export type TermVector = ReadonlyMap<string, number>;

/** TF-IDF vectors of unit length, one for each sentence's terms (Salton & Buckley 1988). */
export function weighTerms(sentences: readonly (readonly string[])[]): readonly TermVector[] {
  const frequency = new Map<string, number>();
  for (const terms of sentences) {
    for (const term of new Set(terms)) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  return sentences.map((terms) => {
    const weights = new Map<string, number>();
    for (const term of terms) {
      const rarity = Math.log(1 + sentences.length / (frequency.get(term) ?? 1));
      weights.set(term, (weights.get(term) ?? 0) + rarity);
    }
    return normalize(weights);
  });
}

function normalize(weights: ReadonlyMap<string, number>): TermVector {
  const length = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight ** 2, 0)) || 1;
  return new Map([...weights].map(([term, weight]) => [term, weight / length]));
}

/** Sum of vectors, scaled to unit length: the centroid's direction (Radev et al. 2004). */
export function sumVectors(vectors: readonly TermVector[]): TermVector {
  const sum = new Map<string, number>();
  for (const vector of vectors) {
    for (const [term, weight] of vector) sum.set(term, (sum.get(term) ?? 0) + weight);
  }
  return normalize(sum);
}

/** Cosine of two vectors of unit length, 0 where they share no term. */
export function cosine(left: TermVector, right: TermVector): number {
  let product = 0;
  for (const [term, weight] of left) product += weight * (right.get(term) ?? 0);
  return product;
}
