import type { Notice } from '../document/notice.ts';
import type { LengthTarget } from '../document/summary.ts';
import { type Amount, costOf } from './budget.ts';
import { formatLength } from './parse-length.ts';
import type { Passage } from './passage.ts';

/** Says why a summary of length `target` is empty, and how long the shortest possible one would be. */
export function explainEmptySummary(passages: readonly Passage[], target: LengthTarget, words: Amount): Notice {
  const shortest = passages.reduce(
    (least, passage) => Math.min(least, lengthOf(passage, target.unit, words)),
    Number.POSITIVE_INFINITY,
  );
  if (target.unit === 'headline') {
    const message = 'no headline: neither the title nor a sentence can be said in 12 words';
    return { rule: 'summary-length', message, sentences: [] };
  }
  const message = Number.isFinite(shortest)
    ? `no sentence fits a summary of ${formatLength(target)}; the shortest possible needs ${formatLength(withLength(target.unit, shortest))}`
    : 'no summary: the article has no sentences to choose from';
  return { rule: 'summary-length', message, sentences: [] };
}

/** What a passage needs on the side where it needs more; a share in whole percents, rounded up. */
function lengthOf(passage: Passage, unit: LengthTarget['unit'], words: Amount): number {
  const { source, target } = costOf(passage, unit === 'share' ? 'words' : unit);
  if (unit !== 'share') return Math.max(source, target);
  return Math.ceil(100 * Math.max(source / words.source, target / words.target)) / 100;
}

function withLength(unit: Exclude<LengthTarget['unit'], 'headline'>, length: number): LengthTarget {
  return unit === 'share' ? { unit, ofSource: length } : { unit, count: length };
}
