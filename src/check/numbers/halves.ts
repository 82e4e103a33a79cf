import { findScale } from './find-scale.ts';
import type { Numerals } from './numerals.ts';

/** `3 ans et demi`, `two and a half years`, `2 ½`, with the words around the half. */
const HALF = /^(?:([^.,;:]{0,20}?) (?:et demie?|and a half)(?!\p{L})(?: \p{L}+)?| ?½)/u;
const DIRECT = /^ (?:et demie?|and a half)(?!\p{L})/u;

/** How many smaller units half of one is told in: `un an et demi` may be 18 months. */
const SMALLER: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})(?:ans?|années?|years?)(?!\p{L})/u, 12],
  [/(?<!\p{L})(?:h|heures?|hours?)(?!\p{L})/u, 60],
];

/** `value` with the half that `text` tells after `end`, if any; `scale` is the last word's, as the million's in `deux millions et demi`. */
export function readHalf(
  value: number,
  scale: number,
  text: string,
  end: number,
  { scales }: Numerals,
): readonly number[] {
  const after = text.slice(end);
  const [half = ''] = HALF.exec(after) ?? [];
  if (half === '') return Number.isInteger(value) ? [value] : [value, ...inSmallerUnits(value, after.slice(0, 10))];
  const [unit = ''] = /\p{L}*$/u.exec(text.slice(0, end)) ?? [];
  const [direct] = DIRECT.exec(after) ?? [];
  const next = direct === undefined ? undefined : findScale(text, end + direct.length, scales);
  const whole = (value + scale / 2) * (next?.scale ?? 1);
  // The hour may be told apart from its half, a million may not.
  return scale > 1 || next ? [whole] : [value, whole, ...inSmallerUnits(whole, unit + half)];
}

function inSmallerUnits(value: number, words: string): readonly number[] {
  return SMALLER.filter(([unit]) => unit.test(words)).map(([, factor]) => value * factor);
}
