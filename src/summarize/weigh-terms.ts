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
  const length = Math.hypot(...weights.values());
  return new Map([...weights].map(([term, weight]) => [term, weight / length]));
}
