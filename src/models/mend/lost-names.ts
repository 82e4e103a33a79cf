import { fold } from '../../document/fold.ts';
import { findNames } from './names-in-text.ts';
import type { Replacement } from './replace-spans.ts';

/** Names that French and English share and that models copy without fail. */
const STAND_INS = ['Martin', 'Thomas', 'Robert', 'Daniel'] as const;

/**
 * The names of `source` that `translation` does not hold, each with a stand-in to be translated in its place. Words of
 * `capitals` have a capital and are translated: Allemagne, Conseil. Names beyond four are left alone.
 */
export function findLostNames(
  source: string,
  translation: string,
  capitals: ReadonlySet<string>,
): readonly Replacement[] {
  const words = (translation.match(/\p{L}+/gu) ?? []).map(fold);
  const lost = findNames(source, capitals).filter(({ start, end }) => {
    const name = fold(source.slice(start, end));
    return !isHeld(name, words) && !isHeld(toEnglishSpelling(name), words);
  });
  const free = STAND_INS.filter((name) => !source.includes(name) && !translation.includes(name));
  return lost.slice(0, free.length).map((span, k) => ({ span, text: free[k] ?? '' }));
}

/** `translation` with the names back in the places of their stand-ins; null if one of these is not there just once. */
export function restoreNames(
  translation: string,
  source: string,
  lost: readonly Replacement[],
): readonly Replacement[] | null {
  const back = lost.map(({ span, text }) => {
    const start = translation.indexOf(text);
    const isOnce = start >= 0 && translation.indexOf(text, start + 1) < 0;
    return isOnce ? { span: { start, end: start + text.length }, text: source.slice(span.start, span.end) } : null;
  });
  const found = back.filter((replacement) => replacement !== null);
  return found.length < back.length ? null : found.sort((a, b) => a.span.start - b.span.start);
}

/** Whether a word is the folded name, or begins like it: Andromeda for Andromède. */
function isHeld(name: string, words: readonly string[]): boolean {
  return name.split('-').every((part) => {
    const opening = part.slice(0, Math.max(4, Math.ceil(0.6 * part.length)));
    return words.some((word) => word.startsWith(opening));
  });
}

/** A Slavic name, spelled for English readers: loukachenko becomes lukashenko, poutine putin. */
function toEnglishSpelling(name: string): string {
  const spellings: Readonly<Record<string, string>> = { tch: 'ch', ch: 'sh', ou: 'u', dj: 'j' };
  return name.replaceAll(/tch|ch|ou|dj/g, (french) => spellings[french] ?? french).replace(/(?<=in)e$/, '');
}
