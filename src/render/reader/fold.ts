const SAME: Readonly<Record<string, string>> = { '’': "'", '‘': "'", '“': '"', '”': '"', '\u00A0': ' ', '\u202F': ' ' };

/** `text` without case and accents, each UTF-16 code unit still at its place: `Été` and `ete` are one. */
export function fold(text: string): string {
  const plain = text.replace(/\P{ASCII}/gu, (character) => {
    const base = SAME[character] ?? character.normalize('NFD').charAt(0);
    return base.length === character.length ? base : character;
  });
  return plain.toLowerCase();
}
