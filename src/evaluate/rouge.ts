import { countMatches, countNgrams } from './count-ngrams.ts';

/** Harmonic mean of precision and recall, each in [0, 1]. */
export interface RougeScore {
  readonly precision: number;
  readonly recall: number;
  readonly f: number;
}

/** ROUGE-1, ROUGE-2 and ROUGE-L of one summary. */
export interface Rouge {
  readonly rouge1: RougeScore;
  readonly rouge2: RougeScore;
  readonly rougeL: RougeScore;
}

/** The words of a text, as ROUGE is to compare them. */
export type RougeTokenizer = (text: string) => readonly string[];

/** As rouge-score 0.1.2 cuts words without its stemmer; letters with accents are lost, so it is of use for English only. */
export const tokenizeAscii: RougeTokenizer = (text) =>
  // Not /i: JavaScript would take the Kelvin sign for a k.
  text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

/** Runs of letters, marks and digits of any alphabet. */
export const tokenizeUnicode: RougeTokenizer = (text) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** ROUGE (Lin 2004) of a summary with one reference, as rouge-score 0.1.2 computes it on the same words. */
export function scoreRouge(summary: string, reference: string, tokenize: RougeTokenizer): Rouge {
  const words = tokenize(summary);
  const expected = tokenize(reference);
  return {
    rouge1: scoreNgrams(words, expected, 1),
    rouge2: scoreNgrams(words, expected, 2),
    rougeL: scoreOf(longestCommonSubsequence(words, expected), words.length, expected.length),
  };
}

function scoreNgrams(words: readonly string[], expected: readonly string[], order: number): RougeScore {
  const matches = countMatches(countNgrams(words, order, ' '), countNgrams(expected, order, ' '));
  return scoreOf(matches, words.length - order + 1, expected.length - order + 1);
}

function scoreOf(matches: number, found: number, expected: number): RougeScore {
  const precision = matches / Math.max(found, 1);
  const recall = matches / Math.max(expected, 1);
  return { precision, recall, f: matches === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** Length of the longest sequence of words that both have in the same order, gaps allowed. */
function longestCommonSubsequence(left: readonly string[], right: readonly string[]): number {
  let above = new Array<number>(right.length + 1).fill(0);
  for (const word of left) {
    const row = [0];
    for (const [k, other] of right.entries()) {
      row.push(word === other ? (above[k] ?? 0) + 1 : Math.max(above[k + 1] ?? 0, row[k] ?? 0));
    }
    above = row;
  }
  return above.at(-1) ?? 0;
}
