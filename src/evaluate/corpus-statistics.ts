/** One sentence pair's counts, or their sum over a corpus; what each place holds is the metric's own affair. */
export type Statistics = readonly number[];

/** Sums the statistics place by place; empty for an empty corpus. */
export function sumStatistics(all: readonly Statistics[]): Statistics {
  const sum = all[0]?.map(() => 0) ?? [];
  for (const statistics of all) for (const [k, count] of statistics.entries()) sum[k] = (sum[k] ?? 0) + count;
  return sum;
}

/** The statistics of every hypothesis with its reference; throws RangeError unless there are as many of each. */
export function pairStatistics(
  hypotheses: readonly string[],
  references: readonly string[],
  statisticsOf: (hypothesis: string, reference: string) => Statistics,
): readonly Statistics[] {
  if (hypotheses.length !== references.length) {
    throw new RangeError(`${hypotheses.length} hypotheses for ${references.length} references`);
  }
  return hypotheses.map((hypothesis, k) => statisticsOf(hypothesis, references[k] ?? ''));
}
