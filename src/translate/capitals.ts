/** True for a text of several words in capitals, such as a headline; acronyms and codes alone are none. */
export function isInCapitals(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  return words.length >= 3 && !/\p{Ll}/u.test(text);
}

/** `LE PORT DE BREST` becomes `Le port de brest`: what the model was trained on, and names are capitals again after. */
export function toSentenceCase(text: string): string {
  return text.toLowerCase().replace(/\p{L}/u, (first) => first.toUpperCase());
}
