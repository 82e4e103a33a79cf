/** A token of a hypothesis, linked to those before it; hypotheses that begin alike share their beginning. */
export interface Beam {
  readonly parent: Beam | null;
  readonly token: number;
  /** Tokens up to this one; the root, which has no token, counts 0. */
  readonly length: number;
  /** Natural log of the token's probability. */
  readonly logProbability: number;
  /** Sum of the log probabilities up to this one. */
  readonly sum: number;
  /** What the guides know of the tokens so far, one state a guide. */
  readonly states: readonly unknown[];
  /** What the guides add to the sum when hypotheses are ranked. */
  readonly bonus: number;
  /** The model's agreement scores of each source position, once the token was fed: row-major [positions, heads]. */
  agreement: Float32Array | null;
}

/** A way on from one of the live beams. */
export interface Extension {
  readonly beam: Beam;
  /** Index of the beam that it extends among those that were live. */
  readonly origin: number;
  readonly ends: boolean;
  /** How much of what is required it holds; see `Guide`. */
  readonly met: number;
}

/** The beams from the first token to `beam`. */
export function pathOf(beam: Beam): readonly Beam[] {
  const path: Beam[] = [];
  for (let at: Beam = beam; at.parent; at = at.parent) path.push(at);
  return path.reverse();
}

/** How many tokens two hypotheses have in common from their beginning. */
export function commonLength(a: Beam, b: Beam): number {
  let [one, other]: [Beam | null, Beam | null] = [a, b];
  while (one !== other) {
    if (!one || !other) return 0;
    if (one.length >= other.length) one = one.parent;
    else other = other.parent;
  }
  return one?.length ?? 0;
}
