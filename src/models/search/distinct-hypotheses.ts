import type { Hypothesis } from '../contracts.ts';

/** Those of `others` that say anything, and nothing that `best` or one before them says. Hypotheses of different tokens may be the same text. */
export function distinctHypotheses(best: Hypothesis, others: readonly Hypothesis[]): readonly Hypothesis[] {
  const texts = [best, ...others].map(({ text }) => text);
  return others.filter(({ text }, k) => text !== '' && texts.indexOf(text) === k + 1);
}
