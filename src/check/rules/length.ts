import type { GroupTexts } from '../rule.ts';

/** Below this many French characters, a good translation may be of any length. */
const MIN_CHARACTERS = 40;
const MIN_RATIO = 0.5;
const MAX_RATIO = 2.2;

/** Finds an English text far shorter or longer than its French one. */
export function checkLength({ source, target }: GroupTexts): string | undefined {
  if (source.length <= MIN_CHARACTERS) return undefined;
  const ratio = target.length / source.length;
  if (ratio < MIN_RATIO) return 'translation is unusually short: something may be missing';
  if (ratio > MAX_RATIO) return 'translation is unusually long: something may have been added';
  return undefined;
}
