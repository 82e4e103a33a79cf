import type { BoundaryRule } from './boundary-rule.ts';

const DAY = /(?:^|\s)\d{1,2}\.$/u;
const MONTH_AND_YEAR = /^\d{1,2}\.\s?\d{2,4}(?!\d)/u;
const DAY_AND_MONTH = /(?:^|\s)\d{1,2}\.\s?\d{1,2}\.$/u;
const YEAR = /^\d{2,4}(?!\d)/u;
const THOUSANDS = /^000(?!\d)/u;
const WHOLE = /(?:^|\s)\d{1,3}\.$/u;
/** A sentence seldom begins with a figure below ten. */
const TENTHS = /^\d\s\p{Ll}/u;

/** `12. 3. 2020`, `10. 000 euros`, `35. 2 fois`: one figure, written with full stops and spaces. */
export const joinsSplitFigure: BoundaryRule = ({ left, right }) =>
  (DAY.test(left) && MONTH_AND_YEAR.test(right)) ||
  (DAY_AND_MONTH.test(left) && YEAR.test(right)) ||
  (WHOLE.test(left) && TENTHS.test(right)) ||
  (/\d\.$/u.test(left) && THOUSANDS.test(right));
