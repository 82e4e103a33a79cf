import type { Replacement } from './replace-spans.ts';

const SIGN = /\p{Sc}/gu;

/** Where `translation` has another currency's sign than `source`, which has but one that is missing: that one. */
export function findAlteredCurrencies(source: string, translation: string): readonly Replacement[] {
  const [before, after] = [source, translation].map((text) => [...text.matchAll(SIGN)]);
  const [missing, added] = [lacking(before, after), lacking(after, before)];
  const [sign] = missing;
  const isClear = sign && missing.length === added.length && new Set(missing.map(([one]) => one)).size === 1;
  if (!isClear) return [];
  return added.map(({ index }) => ({ span: { start: index, end: index + 1 }, text: sign[0] }));
}

/** The signs of `some` that `others` has nowhere. */
function lacking(some: readonly RegExpExecArray[] = [], others: readonly RegExpExecArray[] = []) {
  const known = new Set(others.map(([sign]) => sign));
  return some.filter(([sign]) => !known.has(sign));
}
