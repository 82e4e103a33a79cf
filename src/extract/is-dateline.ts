const MONTH =
  'janv(?:ier|\\.)|f[ée]vr(?:ier|\\.)|mars|avr(?:il|\\.)|mai|juin|juil(?:let|\\.)|ao[ûu]t|(?:sept|octo?|nov|d[ée]c)(?:em)?(?:bre|\\.)';
const NAMED_DATE = new RegExp(
  `^(?:(?:publié|mis à jour|modifié)\\s+)?(?:[\\p{L}'’ -]{2,30},\\s+)?(?:le\\s+)?(?:(?:lun|mar|mercre|jeu|vendre|same)di,?\\s+|dimanche,?\\s+)?` +
    `(?:le\\s+)?\\d{1,2}(?:er)?\\s+(?:${MONTH})(?:\\s+\\d{4})?(?:,?\\s+(?:à\\s+)?\\d{1,2}\\s?[h:]\\s?\\d{0,2})?\\.?$`,
  'iu',
);

/** `14 octobre 2026`, `Lyon, le mercredi 1er mai`, `Publié le 3 mai à 10 h`, `03/05/2020`: a line of its own, no heading. */
export function isDateline(text: string): boolean {
  return text.length < 100 && (NAMED_DATE.test(text) || /^\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}$/u.test(text));
}
