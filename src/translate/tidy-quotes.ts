/** A straight quotation that opens with a space, as French puts one inside its own quotes. */
const SPACED_QUOTATION = /(?<=^|[\s(])"\s+([^"]*?)\s*"(?=[\s,.;:!?)]|$)/gu;

/** Straight quotes without the inner space of French: `" ready "` becomes `"ready"`. */
export function tidyQuotes(text: string): string {
  const isBalanced = (text.match(/"/gu)?.length ?? 0) % 2 === 0;
  return isBalanced ? text.replace(SPACED_QUOTATION, '"$1"') : text;
}
