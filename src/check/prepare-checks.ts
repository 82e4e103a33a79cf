import { LEXICON } from './lexicon/lexicon.ts';
import { prepareSpelling } from './spelling/is-english-word.ts';

/** Does what the first check would have to do before it, a quarter of a second in all, while a model computes. */
export function prepareChecks(): void {
  prepareSpelling();
  LEXICON.english.has('');
}
