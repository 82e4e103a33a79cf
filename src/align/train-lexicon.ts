/** `t(target word | source word)`, for words seen together. */
export type Lexicon = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** A word less likely than this is noise. */
const MIN_PROBABILITY = 0.02;

/** IBM Model 1 (Brown et al. 1993) from pairs of sentences, as words; `iterations` rounds of expectation maximization. */
export function trainLexicon(
  pairs: readonly (readonly [source: readonly string[], target: readonly string[]])[],
  iterations = 4,
): Lexicon {
  let table = new Map<string, Map<string, number>>();
  for (let round = 0; round < iterations; round += 1) {
    const counts = new Map<string, Map<string, number>>();
    for (const [source, target] of pairs) {
      for (const english of target) {
        const weights = source.map((french) => (round === 0 ? 1 : (table.get(french)?.get(english) ?? 1e-9)));
        const sum = weights.reduce((a, b) => a + b, round === 0 ? 1 : 1e-4);
        for (const [k, french] of source.entries()) {
          const row = counts.get(french) ?? new Map<string, number>();
          row.set(english, (row.get(english) ?? 0) + (weights[k] ?? 0) / sum);
          counts.set(french, row);
        }
      }
    }
    for (const row of counts.values()) {
      // A word seen once or twice proves little: as if it had been seen with others half a time more.
      const sum = [...row.values()].reduce((a, b) => a + b, 0.5);
      for (const [english, count] of row) {
        if (count / sum < MIN_PROBABILITY / 4 && round > 0) row.delete(english);
        else row.set(english, count / sum);
      }
    }
    table = counts;
  }
  for (const row of table.values()) for (const [english, p] of row) if (p < MIN_PROBABILITY) row.delete(english);
  return table;
}
