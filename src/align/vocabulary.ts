/** The words of one side of a text as numbers, in the order in which they are first met. */
export interface Vocabulary {
  /** Each word by its number. */
  readonly words: readonly string[];
  /** Each sentence as its words' numbers. */
  readonly sentences: readonly Int32Array[];
  /** Each word's share of all, by its number. */
  readonly shares: Float64Array;
}

/** Numbers the words of sentences. */
export function numberWords(sentences: readonly (readonly string[])[]): Vocabulary {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  let total = 0;
  const numbered = sentences.map((words) =>
    Int32Array.from(words, (word) => {
      const known = numbers.get(word) ?? numbers.size;
      numbers.set(word, known);
      counts[known] = (counts[known] ?? 0) + 1;
      total += 1;
      return known;
    }),
  );
  return { words: [...numbers.keys()], sentences: numbered, shares: Float64Array.from(counts, (n) => n / total) };
}
