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
