/** Straight quotes without the space that French puts inside its own: `" ready "` becomes `"ready"`. */
export function tidyQuotes(text: string): string {
  const isBalanced = (text.match(/"/gu)?.length ?? 0) % 2 === 0;
  return isBalanced ? text.replace(/"([^"]*)"/gu, (_, inner: string) => `"${inner.trim()}"`) : text;
}
