import type { BoundaryRule } from './boundary-rule.ts';

/** `J. K. Rowling`, `J.-P. Dupont`, `U.S. Navy`: a single capital and its full stop end no sentence. */
export const joinsInitial: BoundaryRule = ({ left, right }) =>
  /(?:^|[\s(«“"'’.-])\p{Lu}\.$/u.test(left) && /^\p{Lu}/u.test(right) && !/\bJ\.-C\.$/u.test(left);
