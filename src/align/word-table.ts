/** `p` of each of the other side's words, by number, for a word: a row. Rows are by the number of their word. */
export type WordTable = readonly WordRow[];

export interface WordRow {
  readonly words: readonly number[];
  readonly p: readonly number[];
}

/** What is likely before any sentence is read: tables of both directions, each row adding up to at most 1. */
export interface WordTables {
  /** t(target word | source word). */
  readonly forward: WordTable;
  /** t(source word | target word). */
  readonly backward: WordTable;
}

/** Rows from weighted pairs, cut where a word is less likely than `least`, and scaled to add up to at most 1. */
export function tableOf(rows: number, pairs: Iterable<readonly [row: number, word: number, p: number]>, least: number) {
  const table = Array.from({ length: rows }, () => ({ words: [] as number[], p: [] as number[] }));
  for (const [row, word, p] of pairs) {
    if (p < least) continue;
    table[row]?.words.push(word);
    table[row]?.p.push(p);
  }
  for (const row of table) {
    const sum = row.p.reduce((a, b) => a + b, 0);
    if (sum > 1) row.p = row.p.map((p) => p / sum);
  }
  return table as WordTable;
}
