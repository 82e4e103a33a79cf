const CLOSERS = /^[\s]*[»”’)\]]+(?=[\s,.;:!?…»”)\]]|$|\p{L})/u;
const STRAIGHT_QUOTE = /^"(?=[\s,.;:!?…»”)\]]|$|\p{Lu})/u;

/**
 * Moves a boundary behind the marks that close what came before: `« Oui. | »` becomes `« Oui. » |`. A straight quote
 * closes if an odd number of them stands before it.
 */
export function placeAfterClosers(text: string, place: number): number {
  const before = text.slice(0, place).trimEnd();
  const back = before.length;
  const after = text.slice(back, back + 20);
  const [closers] = CLOSERS.exec(after) ?? [];
  if (closers) return placeAfterClosers(text, back + closers.length);
  if (!STRAIGHT_QUOTE.test(after)) return place;
  const isOpen = (before.match(/"/gu)?.length ?? 0) % 2 === 1;
  return isOpen ? back + 1 : place;
}
