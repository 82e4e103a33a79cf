/** Any of the patterns, as whole words, wherever they stand. */
export function wholeWords(...patterns: readonly string[]): RegExp {
  return new RegExp(anyOf(patterns), 'giu');
}

/** Tells whether any of them is there: a pattern that finds all would go on where it last stopped. */
export function holdsWord(...patterns: readonly string[]): RegExp {
  return new RegExp(anyOf(patterns), 'iu');
}

function anyOf(patterns: readonly string[]): string {
  return `(?<!\\p{L})(?:${patterns.join('|')})(?!\\p{L})`;
}
