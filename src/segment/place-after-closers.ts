const SPACED_CLOSERS = /^\s*[»”)\]]+(?=[\s,.;:!?…»”’)\]"]|$|\p{L})/u;
const SINGLE_QUOTE = /^’(?!\p{L})/u;

/**
 * Moves a boundary behind the marks that close what came before: `« Oui. | »` becomes `« Oui. » |`; `closing` are the
 * straight quotes that close.
 */
export function placeAfterClosers(text: string, place: number, closing: ReadonlySet<number>): number {
  const back = text.slice(0, place).trimEnd().length;
  if (closing.has(back)) return placeAfterClosers(text, back + 1, closing);
  const after = text.slice(back, back + 20);
  const [closers] = SPACED_CLOSERS.exec(after) ?? SINGLE_QUOTE.exec(after) ?? [];
  return closers ? placeAfterClosers(text, back + closers.length, closing) : place;
}
