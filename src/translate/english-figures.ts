/** A figure as French writes it, `2 102 650`, `1 240,5`, `3,5`; no date, telephone number or list of numbers. */
const FIGURE = /(?<![\d.,/:-] ?)(\d{1,3}(?:[ \u00A0\u202F]\d{3})+|\d+)(?:,(\d+))?(?![.,/:-]?\d| \d)/gu;

/** A text of figures alone, such as a cell of a table, as English writes them: `2 102 650` becomes `2,102,650`, `3,5 %` `3.5%`. */
export function toEnglishFigures(text: string): string {
  return text
    .replace(FIGURE, (_, whole: string, decimals: string | undefined) => {
      const grouped = whole.replace(/\D/gu, ',');
      return decimals === undefined ? grouped : `${grouped}.${decimals}`;
    })
    .replace(/(?<=\d)[ \u00A0\u202F]%/gu, '%');
}

/**
 * A duration alone, as in a cell of a table, whose units English has too: `6 h`, `2 h 30 min`. A model would make a clock of it, `6:00`;
 * `2 h 30`, which may be one, is left to it.
 */
const DURATION = /^\d+(?:,\d+)?[ \u00A0\u202F]?(?:h|min|s)(?:[ \u00A0\u202F]\d+[ \u00A0\u202F]?(?:min|s))*$/u;

/** Whether a text says nothing in words, so that its figures are all there is to translate. */
export function isOfFigures(text: string): boolean {
  return !/\p{L}/u.test(text) || DURATION.test(text);
}
