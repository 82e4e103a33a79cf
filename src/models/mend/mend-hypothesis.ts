import type { Hypothesis } from '../contracts.ts';
import { invertReplacements, type Replacement, replaceSpans, spanBefore } from './replace-spans.ts';

/** The hypothesis with replacements made in its text, its word links moved along. */
export function mendHypothesis(hypothesis: Hypothesis, replacements: readonly Replacement[]): Hypothesis {
  if (replacements.length === 0) return hypothesis;
  const forth = invertReplacements(hypothesis.text, replacements);
  const words = hypothesis.words.map((link) => ({ ...link, target: spanBefore(link.target, forth) }));
  return { ...hypothesis, text: replaceSpans(hypothesis.text, replacements), words };
}

/** A hypothesis for a text with `changes` made in it as one for the text itself. */
export function asOfSource(hypothesis: Hypothesis, changes: readonly Replacement[]): Hypothesis {
  const words = hypothesis.words.map((link) => ({ ...link, source: spanBefore(link.source, changes) }));
  return { ...hypothesis, words };
}
