const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters other than white space, lone surrogates and the two that XML 1.0 forbids besides. */
const UNPRINTABLE = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** `text` for an element's content or a quoted attribute, in HTML or XML; what neither may hold is dropped. */
export function escapeMarkup(text: string): string {
  return withoutUnprintable(text).replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? '');
}

/** `text` without the characters that no element may hold. */
export function withoutUnprintable(text: string): string {
  return text.replace(UNPRINTABLE, '');
}
