import { HEADLINE_WORDS, type LengthTarget } from '../document/summary.ts';
import { countWords } from './count-words.ts';
import type { Passage } from './passage.ts';

/** An amount on each side, in the length target's unit: what a passage takes up, or what a summary may. */
export interface Amount {
  readonly source: number;
  readonly target: number;
}

/** Nothing on either side. */
export const NOTHING: Amount = { source: 0, target: 0 };

/** What a passage takes up. Sentences are counted in French only: a translation may cut one in two. */
export function costOf({ source, target }: Passage, unit: LengthTarget['unit']): Amount {
  if (unit === 'sentences') return { source: source.length, target: 0 };
  const words = (sentences: Passage['source']) => sentences.reduce((sum, { text }) => sum + countWords(text), 0);
  return { source: words(source), target: words(target) };
}

/** What a summary may take up, given how many words each side has. */
export function limitOf(target: LengthTarget, words: Amount): Amount {
  if (target.unit === 'share') {
    return { source: shareOf(words.source, target.ofSource), target: shareOf(words.target, target.ofSource) };
  }
  if (target.unit === 'headline') return { source: HEADLINE_WORDS, target: HEADLINE_WORDS };
  return { source: target.count, target: target.unit === 'words' ? target.count : Number.POSITIVE_INFINITY };
}

/** The sum of two amounts. */
export function add(left: Amount, right: Amount): Amount {
  return { source: left.source + right.source, target: left.target + right.target };
}

/** What is left of `left` without `right`. */
export function subtract(left: Amount, right: Amount): Amount {
  return { source: left.source - right.source, target: left.target - right.target };
}

/** How much of the limit is used, on the side that is nearer to it: within the limit up to 1. */
export function useOf({ source, target }: Amount, limit: Amount): number {
  return Math.max(source / limit.source, target / limit.target);
}

/** Whole words only; 7% of 100 is 7, although 0.07 × 100 is a little more in binary. */
function shareOf(words: number, share: number): number {
  return Math.floor(words * share + 1e-9);
}
