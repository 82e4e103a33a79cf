/**
 * `text` with every `<` that might begin a special token, such as `</s>`, set apart from what follows: what an author
 * wrote about such tokens is then read as text and does not end a sentence.
 */
export function separateSpecialTokens(text: string): string {
  return text.replace(/<(?=[\w|/]+>)/gu, '< ');
}
