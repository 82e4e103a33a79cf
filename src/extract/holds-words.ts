/** True if a reader of the page would see words of this piece of HTML. */
export function holdsWords(html: string): boolean {
  const shown = html
    .replace(/<!--[\s\S]*?(?:-->|$)/gu, '')
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1\b|$)/giu, '')
    .replace(/<[^<>]*>|&\w+;/gu, '');
  return /\p{L}{2}/u.test(shown);
}
