import { pairStatistics, type Statistics, sumStatistics } from './corpus-statistics.ts';
import { countMatches, countNgrams } from './count-ngrams.ts';
import { tokenize13a } from './tokenize-13a.ts';

const ORDERS = [1, 2, 3, 4] as const;

/** BLEU (Papineni et al. 2002) in 0–100, as sacreBLEU 2.6 computes it by default: 13a tokens, exponential smoothing. */
export function corpusBleu(hypotheses: readonly string[], references: readonly string[]): number {
  return scoreBleu(sumStatistics(pairStatistics(hypotheses, references, bleuStatistics)));
}

/** [hypothesis tokens, reference tokens, then matches and hypothesis n-grams of each order]. */
export function bleuStatistics(hypothesis: string, reference: string): Statistics {
  const tokens = tokenize13a(hypothesis);
  const expected = tokenize13a(reference);
  const counts = ORDERS.flatMap((order) => [
    countMatches(countNgrams(tokens, order, ' '), countNgrams(expected, order, ' ')),
    Math.max(0, tokens.length - order + 1),
  ]);
  return [tokens.length, expected.length, ...counts];
}

/** BLEU of summed `bleuStatistics`; 0 for an empty corpus. */
export function scoreBleu([hypothesisTokens = 0, referenceTokens = 0, ...counts]: Statistics): number {
  const matches = ORDERS.map((order) => counts[2 * order - 2] ?? 0);
  const totals = ORDERS.map((order) => counts[2 * order - 1] ?? 0);
  if (totals.includes(0) || matches.every((count) => count === 0)) return 0;
  let smoothing = 1;
  const logPrecisions = matches.map((count, k) => {
    // Each further order without a match counts half a match less (Chen & Cherry 2014, method 3).
    if (count === 0) smoothing *= 2;
    return Math.log((count || 1 / smoothing) / (totals[k] ?? 1));
  });
  const brevityPenalty = Math.min(1, Math.exp(1 - referenceTokens / hypothesisTokens));
  const meanLog = logPrecisions.reduce((sum, log) => sum + log, 0) / ORDERS.length;
  return 100 * brevityPenalty * Math.exp(meanLog);
}
