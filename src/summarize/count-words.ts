/**
 * Words as `wc -w` counts them, in either language: stretches between white space, no-break spaces included. So
 * `l'usine` is one word, and a `«` that stands alone counts too: no other count of the same text comes out higher.
 */
export function countWords(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}
