/**
 * Steers a search: which tokens are looked at beyond the likeliest ones, what hypotheses are worth beyond their
 * probability, and which may end. `State` is what it knows of the tokens so far; states are never changed.
 */
export interface Guide<State = unknown> {
  readonly start: State;
  /** Tokens that must be among the candidates after `state`. */
  wanted(state: State): readonly number[];
  /** The state once `token` follows; null where it must not. */
  next(state: State, token: number): State | null;
  /** Added to the sum of log probabilities where hypotheses are ranked against each other. */
  bonus(state: State): number;
  /** How much of what is required is there; beams are divided among hypotheses by it (Post and Vilar 2018). */
  met(state: State): number;
  /** False as long as the hypothesis must not end. */
  mayEnd(state: State): boolean;
}
