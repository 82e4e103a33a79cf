/** `text` with every stretch that holds a tab or any kind of line break turned into one space. */
export function oneLine(text: string): string {
  return text.replace(/ *[\t\n\v\f\r\u0085\u2028\u2029][\s\u0085]*/gu, ' ');
}
