import type { BoundaryRule } from './boundary-rule.ts';

const DAY = /(?:^|\s)\d{1,2}\.$/u;
const MONTH_AND_YEAR = /^\d{1,2}\.\s?\d{2,4}(?!\d)/u;
const DAY_AND_MONTH = /(?:^|\s)\d{1,2}\.\s?\d{1,2}\.$/u;
const YEAR = /^\d{2,4}(?!\d)/u;
const THOUSANDS = /^000(?!\d)/u;

/** `12. 3. 2020`, `10. 000 euros`: one figure, written with full stops and spaces. */
export const joinsSplitFigure: BoundaryRule = ({ left, right }) =>
  (DAY.test(left) && MONTH_AND_YEAR.test(right)) ||
  (DAY_AND_MONTH.test(left) && YEAR.test(right)) ||
  (/\d\.$/u.test(left) && THOUSANDS.test(right));
