const CAPITAL = /^[^\p{L}\p{N}]*\p{Lu}/u;
/** A small Latin letter, but for names that begin with one, `iPhone`, and addresses. */
const SMALL = /^([^\p{L}\p{N}@#]*)((?=\p{Script=Latin})\p{Ll})(?!\p{Lu}|[^\s]*(?:[.:/@]\p{L}|\p{Ll}\p{Lu}))/u;

/** `text` with a capital at its beginning where `source` has one. */
export function capitalizeBeginning(text: string, source: string): string {
  if (!CAPITAL.test(source)) return text;
  return text.replace(SMALL, (_, before: string, letter: string) => before + letter.toUpperCase());
}
