import type { BoundaryRule } from './boundary-rule.ts';

/** `3. Le vote`, `2.1. Des ports`: a number, a letter or a Roman numeral at the beginning stays with what it counts. */
export const joinsEnumeration: BoundaryRule = ({ left }) =>
  /^(?:\d{1,3}(?:\.\d{1,3})*|[a-zA-Z]|[IVXLC]{1,6})[.)]$/u.test(left);
