import type { Language } from '../document/article.ts';
import type { SummarySentence } from '../document/summary.ts';
import { stemsOf } from './stems-of.ts';

/** Sentences that one sentence of a summary may draw on. */
const MAX_EVIDENCE = 3;

/** A sentence stands on others that hold so many of its content words. */
const MIN_SHARE = 0.6;

/**
 * Which of `sentences` a sentence stands on, in their order: those that together hold most of its content words, at
 * most three. Undefined where three do not hold enough of them: then nothing in the text says so.
 */
export function findEvidence(
  text: string,
  sentences: readonly SummarySentence[],
  language: Language,
): readonly SummarySentence[] | undefined {
  const wanted = new Set(stemsOf(text, language));
  if (wanted.size === 0) return undefined;
  const open = new Set(wanted);
  const stems = sentences.map((sentence) => new Set(stemsOf(sentence.text, language)));
  const chosen = new Set<number>();
  while (chosen.size < MAX_EVIDENCE && open.size > 0) {
    const gains = stems.map((found) => [...open].filter((stem) => found.has(stem)).length);
    const most = gains.reduce((max, gain) => Math.max(max, gain), 0);
    // A word that happens to stand elsewhere too is no evidence.
    if (most === 0 || (chosen.size > 0 && most < 2)) break;
    const best = gains.indexOf(most);
    chosen.add(best);
    for (const stem of stems[best] ?? []) open.delete(stem);
  }
  if (1 - open.size / wanted.size < MIN_SHARE) return undefined;
  return sentences.filter((_, k) => chosen.has(k));
}
