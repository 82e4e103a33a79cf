/** `text` without its accents and other marks, which French capitals often go without: `État` becomes `Etat`. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

/** `text` in small letters and without accents, so that spellings of one word compare equal: `ÉTÉ` and `été`. */
export function fold(text: string): string {
  return withoutAccents(text).toLowerCase();
}
