import type { Guide } from './guide.ts';
import {
  type Matching,
  matchToken,
  NOTHING_MATCHED,
  type Phrase,
  type TokenShapes,
  tokensThere,
  wantedTokens,
} from './phrase-matching.ts';

/** A phrase that is likely right, and what each of its tokens adds to a hypothesis's sum of log probabilities. */
export interface BoostedForms {
  readonly phrase: Phrase;
  readonly bonus: number;
}

/**
 * A guide that favours hypotheses with the phrases in them, once each, as contextual biasing of speech recognition does
 * (Zhao et al. 2019): the bonus of a phrase that is begun is lost again where it is not gone on with.
 */
export function boostPhrases(boosts: readonly BoostedForms[], shapes: TokenShapes): Guide<Matching> {
  const phrases = boosts.map(({ phrase }) => phrase);
  return {
    start: NOTHING_MATCHED,
    wanted: (matching) => wantedTokens(phrases, matching),
    next: (matching, token) => matchToken(phrases, matching, token, shapes),
    bonus: (matching) =>
      boosts.reduce((sum, { bonus }, index) => sum + bonus * tokensThere(phrases, matching, index), 0),
    met: () => 0,
    mayEnd: () => true,
  };
}
