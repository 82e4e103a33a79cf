import { isSplitWord } from './is-split-word.ts';

/**
 * One line of text out of several. A hyphen at the end of a line stays (porte-|parole): whether it was there before the
 * wrapping is a guess that nobody can check.
 */
export function joinLines(lines: readonly string[]): string {
  return lines.map((line, k) => (k === 0 || isSplitWord(lines[k - 1] ?? '', line) ? line : ` ${line}`)).join('');
}
