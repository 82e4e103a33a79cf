import type { Replacement } from './replace-spans.ts';

/** With spaces or, in newspapers, full stops; not four groups, which is an address of the internet. */
const GROUPED = /(?<![\d.,])\d{1,3}(?:(?:[ \u00A0\u202F]\d{3})+|(?:\.\d{3}){1,2})(?![\d]|\.\d)/gu;

/** Where `translation` has kept a figure of `source` in its French form, as in "1 240" or "20.742": a comma for each space or full stop. */
export function findFrenchFigures(source: string, translation: string): readonly Replacement[] {
  const figures = new Set((source.match(GROUPED) ?? []).map(digitsOf));
  return [...translation.matchAll(GROUPED)]
    .filter(([figure]) => figures.has(digitsOf(figure)))
    .flatMap(({ 0: figure, index }) =>
      [...figure.matchAll(/\D/gu)].map((space) => {
        const start = index + space.index;
        return { span: { start, end: start + 1 }, text: ',' };
      }),
    );
}

function digitsOf(figure: string): string {
  return figure.replace(/\D/gu, '');
}
