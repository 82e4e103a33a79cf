import type { WordLink } from '../../document/translation.ts';
import { type TokenizedText, wordOfTokens, wordsOf } from './words-of-tokens.ts';

/** Links of less probability are more often wrong than right. */
const MIN_PROBABILITY = 0.25;

/**
 * Which words of `target` translate which of `source`, from the attention of chosen heads while the target's tokens
 * were read (Garg et al. 2019; the shift by one token: Chen et al. 2020). `agreement[k]` holds target token k's scores of each
 * source token, row-major [source tokens, heads], before the softmax; null where it is not known. A target word is linked
 * to the source word that it attends to most, and a source word that is left over to the target word that attends to it
 * most, where that attention is not small.
 */
export function linkWords(
  source: TokenizedText,
  target: TokenizedText,
  agreement: readonly (Float32Array | null)[],
): readonly WordLink[] {
  const [sources, targets] = [wordsOf(source.text), wordsOf(target.text)];
  const [sourceWord, targetWord] = [wordOfTokens(source, sources), wordOfTokens(target, targets)];
  const shares = targets.map(() => new Float64Array(sources.length));
  for (const [token, scores] of agreement.entries()) {
    const row = shares[targetWord[token] ?? -1];
    if (!row || !scores) continue;
    const share = 1 / targetWord.filter((word) => word === targetWord[token]).length;
    for (const [position, probability] of attention(scores, source.ends.length).entries()) {
      const word = sourceWord[position] ?? -1;
      if (word >= 0) row[word] = (row[word] ?? 0) + share * probability;
    }
  }
  const links: { from: number; to: number; probability: number }[] = [];
  for (const [to, row] of shares.entries()) {
    const from = row.indexOf(Math.max(...row));
    links.push({ from, to, probability: row[from] ?? 0 });
  }
  for (const from of sources.keys()) {
    if (links.some((link) => link.from === from)) continue;
    const column = shares.map((row) => row[from] ?? 0);
    const to = column.indexOf(Math.max(...column));
    links.push({ from, to, probability: column[to] ?? 0 });
  }
  return links
    .filter(({ probability }) => probability >= MIN_PROBABILITY)
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .flatMap(({ from, to, probability }) => {
      const [one, other] = [sources[from], targets[to]];
      return one && other ? [{ source: one, target: other, probability: Math.min(1, probability) }] : [];
    });
}

/** Softmax over the source's positions, mean over the heads. */
function attention(scores: Float32Array, positions: number): Float64Array {
  const heads = scores.length / positions;
  const sum = new Float64Array(positions);
  for (let head = 0; head < heads; head++) {
    const column = Array.from({ length: positions }, (_, position) => scores[position * heads + head] ?? 0);
    const highest = Math.max(...column);
    const weights = column.map((score) => Math.exp(score - highest));
    const total = weights.reduce((a, b) => a + b, 0);
    for (const [position, weight] of weights.entries()) sum[position] = (sum[position] ?? 0) + weight / total / heads;
  }
  return sum;
}
