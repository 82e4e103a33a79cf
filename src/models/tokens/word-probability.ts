import { type TokenizedText, wordOfTokens, wordsOf } from './words-of-tokens.ts';

/**
 * Mean probability of the words of `target`, each the product of its tokens', whose natural logs are `logProbabilities`:
 * the share of them that is likely right. 1 for a text without words.
 */
export function wordProbability(target: TokenizedText, logProbabilities: readonly number[]): number {
  const words = wordsOf(target.text);
  const sums = words.map(() => 0);
  for (const [token, word] of wordOfTokens(target, words).entries()) {
    if (word >= 0) sums[word] = (sums[word] ?? 0) + (logProbabilities[token] ?? 0);
  }
  const sum = sums.reduce((total, logProbability) => total + Math.exp(logProbability), 0);
  return words.length === 0 ? 1 : sum / words.length;
}
