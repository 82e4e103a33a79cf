import { fold } from '../document/fold.ts';

/** Numbers as written, separators and all: `1 200`, `3,5`, `20.742`. */
const NUMBER = /\d+(?:[.,\u00a0\u202f ]\d{3}(?!\d))*(?:[.,]\d+)?/gu;

/** A word with a capital that does not merely begin a sentence or a quotation; `BlackRock` and `#MeToo` are one word each. */
const NAME = /(?<=[\p{Ll}\d,;)’'][ ’']?["“«(]? ?[#@]?)(?<![\p{L}-])\p{Lu}[\p{L}-]+/gu;

/** The numbers and names of `text` that do not occur in `source`, which is in the same language. */
export function findUnsupported(text: string, source: string): readonly string[] {
  const numbers = new Set((source.match(NUMBER) ?? []).map(bareNumber));
  const words = new Set(source.match(/[\p{L}-]+/gu)?.flatMap((word) => [fold(word), ...fold(word).split('-')]));
  return [
    ...(text.match(NUMBER) ?? []).filter((number) => !numbers.has(bareNumber(number))),
    ...(text.match(NAME) ?? []).filter((name) => !words.has(fold(name))),
  ];
}

/** Only digits and a decimal mark: `1 200` and `1,200` are one number, `3,5` and `3.5` too. */
function bareNumber(number: string): string {
  return number.replace(/[.,\u00a0\u202f ](?=\d{3}(?!\d))/gu, '').replace(',', '.');
}
