import type { Replacement } from './replace-spans.ts';

/** Three words at least, for what is shorter may end in an abbreviation, and one full stop. */
const WITH_STOP = /^\S+(?:\s+\S+)+\s+\S*[\p{L}\p{N}%)]\.$/u;
const WITHOUT = /[\p{L}\p{N}%)]$/u;

/** Where `translation` lacks the full stop that `source` ends with: that. */
export function findLostStop(source: string, translation: string): readonly Replacement[] {
  const isLost = WITH_STOP.test(source.trim()) && WITHOUT.test(translation);
  return isLost ? [{ span: { start: translation.length, end: translation.length }, text: '.' }] : [];
}
