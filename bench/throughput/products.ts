import type { Work } from './contenders.ts';

const LAYER_WEIGHTS = 100.3e6;
const VOCABULARY_WEIGHTS = 30.7e6;

/** Multiplications of a weight that the work takes: one for every weight and token, the vocabulary's only where a token is chosen. */
export function productsOf({ read, generated }: Work): number {
  return (read + generated) * LAYER_WEIGHTS + generated * VOCABULARY_WEIGHTS;
}
