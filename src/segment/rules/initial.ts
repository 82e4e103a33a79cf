import { startsLikeSentence } from '../starts-like-sentence.ts';
import type { BoundaryRule } from './boundary-rule.ts';

/** `33 apr. J.-C. Marie l'a vu`: an era is no name's beginning. */
const ERA = /(?:^|\s)(?:av|apr?|avant|après)\.?\s+J\.\s?-\s?C\.$/u;

/** `J. K. Rowling`, `J.-P. Dupont`, `U.S. Navy`, `J.-C. 12`: a capital and its full stop end a sentence only where one clearly begins. */
export const joinsInitial: BoundaryRule = ({ left, right, language }) =>
  /(?:^|[\s(«“"'’.-])\p{Lu}\.$/u.test(left) &&
  (ERA.test(left) ? /^\d/u : /^[\p{Lu}\d]/u).test(right) &&
  !startsLikeSentence(right, language);
