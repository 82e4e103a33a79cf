/**
 * One line of text out of several. A hyphen at the end of a line stays (porte-|parole): whether it was there before the
 * wrapping is a guess that nobody can check.
 */
export function joinLines(lines: readonly string[]): string {
  return lines
    .map((line, k) => {
      const isSplitWord = /\p{L}-$/u.test(lines[k - 1]?.slice(-3) ?? '') && /^\p{L}/u.test(line);
      return k === 0 || isSplitWord ? line : ` ${line}`;
    })
    .join('');
}
