import type { NumberMention, Reading } from './number-mention.ts';

/** The numbers in figures that `wanted` has several times and `found` fewer times, though it has them: words repeat themselves less. */
export function findFewer(wanted: readonly NumberMention[], found: readonly NumberMention[]): readonly string[] {
  const figures = wanted.filter(({ text, required }) => required && /\d/u.test(text));
  const first = figures.filter((mention, k) => figures.findIndex((other) => isSame(other, mention)) === k);
  return first
    .filter((mention) => {
      const asked = figures.filter((other) => isSame(other, mention)).length;
      const had = found.filter(({ readings }) =>
        readings.some((reading) => areSame(reading, mention.readings[0])),
      ).length;
      return had > 0 && had < asked;
    })
    .map(({ text }) => text);
}

function isSame(one: NumberMention, other: NumberMention): boolean {
  return areSame(one.readings[0], other.readings[0]);
}

function areSame(one: Reading = [], other: Reading = []): boolean {
  return one.join(' ') === other.join(' ');
}
