/**
 * True if a line break between `before` and `after` stands in a word: `porte-|parole`. Not in `socio-|et ethnologie`, whose
 * hyphen stands for what follows.
 */
export function isSplitWord(before: string, after: string): boolean {
  return /\p{L}-$/u.test(before.slice(-3)) && /^(?!(?:et|ou|ni)(?!\p{L}))\p{L}/u.test(after);
}
