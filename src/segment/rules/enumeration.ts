import type { BoundaryRule } from './boundary-rule.ts';

/** A number, a letter or a Roman numeral that has nothing before it. */
const COUNT = /^(?:\d{1,3}(?:\.\d{1,3})*|[a-zA-Z]|[IVXLC]{1,6})[.)]$/u;

const FIGURE = /(?:^|\s)\d{1,2}\.$/u;
const NEXT_FIGURE = /^\d{1,2}\.(?:\s|$)/u;

/** `3. Le vote`, `2.1. Des ports`: what counts stays with what it counts, and `1. 2. 3.` together. */
export const joinsEnumeration: BoundaryRule = ({ left, right }) =>
  COUNT.test(left) || (FIGURE.test(left) && NEXT_FIGURE.test(right));
