import type { Guide } from './guide.ts';
import {
  type Matching,
  matchToken,
  NOTHING_MATCHED,
  type Phrase,
  phrasesThere,
  type TokenShapes,
  tokensThere,
  wantedTokens,
} from './phrase-matching.ts';

/**
 * A guide under which no hypothesis ends before it holds every phrase, each in one of its forms: lexically constrained
 * beam search with dynamic beam allocation (Post and Vilar 2018, Hu et al. 2019). The model itself finds the places.
 */
export function requirePhrases(phrases: readonly Phrase[], shapes: TokenShapes): Guide<Matching> {
  const amount = (matching: Matching) => {
    const there = phrasesThere(matching);
    const whole = there.reduce((sum, phrase) => sum + tokensThere(phrases, matching, phrase), 0);
    // Of those that are begun only the longest counts: the next token goes on with one of them, and loses the others.
    const begun = matching.begun.filter(({ phrase }) => !there.includes(phrase)).map(({ tokens }) => tokens);
    return whole + Math.max(0, ...begun);
  };
  return {
    start: NOTHING_MATCHED,
    wanted: (matching) => wantedTokens(phrases, matching),
    next: (matching, token) => matchToken(phrases, matching, token, shapes),
    bonus: () => 0,
    met: amount,
    mayEnd: (matching) => phrasesThere(matching).length === phrases.length,
  };
}
