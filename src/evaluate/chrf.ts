import { pairStatistics, type Statistics, sumStatistics } from './corpus-statistics.ts';
import { countMatches, countNgrams } from './count-ngrams.ts';
import { PYTHON_WHITESPACE } from './python-whitespace.ts';

const ORDERS = [1, 2, 3, 4, 5, 6] as const;
const BETA_SQUARED = 4;

/** chrF (Popović 2015) in 0–100, as sacreBLEU 2.6 computes it by default: 1 to 6 characters, beta 2, no white space. */
export function corpusChrf(hypotheses: readonly string[], references: readonly string[]): number {
  return scoreChrf(sumStatistics(pairStatistics(hypotheses, references, chrfStatistics)));
}

/** [hypothesis n-grams, reference n-grams, matches] of each order, one after the other. */
export function chrfStatistics(hypothesis: string, reference: string): Statistics {
  const characters = charactersOf(hypothesis);
  const expected = charactersOf(reference);
  return ORDERS.flatMap((order) => {
    const total = Math.max(0, expected.length - order + 1);
    return [
      // As in sacreBLEU, a hypothesis is not held against a reference too short to have n-grams of this order.
      total === 0 ? 0 : Math.max(0, characters.length - order + 1),
      total,
      countMatches(countNgrams(characters, order, ''), countNgrams(expected, order, '')),
    ];
  });
}

/** chrF of summed `chrfStatistics`; 0 for an empty corpus. */
export function scoreChrf(statistics: Statistics): number {
  const counts = ORDERS.map((_, k) => statistics.slice(3 * k, 3 * k + 3));
  const usable = counts.filter(([hypothesis = 0, reference = 0]) => hypothesis > 0 && reference > 0);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const precision = mean(usable.map(([hypothesis = 1, , matches = 0]) => matches / hypothesis));
  const recall = mean(usable.map(([, reference = 1, matches = 0]) => matches / reference));
  if (usable.length === 0 || precision + recall === 0) return 0;
  return (100 * (1 + BETA_SQUARED) * precision * recall) / (BETA_SQUARED * precision + recall);
}

/** By code point, as Python counts them. */
function charactersOf(text: string): readonly string[] {
  return [...text.split(PYTHON_WHITESPACE).join('')];
}
