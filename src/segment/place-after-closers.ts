import { measureNoteMarks } from './rules/note-mark.ts';

const SPACED_CLOSERS = /^\s*[»”)\]]+(?=[\s,.;:!?…»”’)\]"[]|$|\p{L})/u;
const SINGLE_QUOTE = /^’(?!\p{L})/u;

/**
 * Moves a boundary behind the marks that close what came before: `« Oui. | »` becomes `« Oui. » |`; `closing` are the
 * straight quotes that close.
 */
export function placeAfterClosers(text: string, place: number, closing: ReadonlySet<number>): number {
  const back = text.slice(0, place).trimEnd().length;
  const quote = back + (/^\s?(?=")/u.exec(text.slice(back, back + 2))?.[0].length ?? 0);
  if (closing.has(quote)) return placeAfterClosers(text, quote + 1, closing);
  // Unicode takes a note's bracket for the end of what comes before.
  const end = text[back - 1] === '[' ? text.slice(0, back - 1).trimEnd().length : back;
  const noteMarks = end === 0 ? 0 : measureNoteMarks(text, end);
  if (noteMarks > 0) return placeAfterClosers(text, end + noteMarks, closing);
  const after = text.slice(back, back + 20);
  const [closers] = SPACED_CLOSERS.exec(after) ?? SINGLE_QUOTE.exec(after) ?? [];
  return closers ? placeAfterClosers(text, back + closers.length, closing) : place;
}
