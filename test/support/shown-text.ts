/** `text` as a page shows it: without control characters, halves of surrogate pairs and marks that turn a line round. */
export function shownText(text: string): string {
  return text.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]/gu, '');
}
