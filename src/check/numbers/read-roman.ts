import { createMention, type NumberMention } from './number-mention.ts';

const VALUES: ReadonlyMap<string, number> = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
  ['L', 50],
  ['C', 100],
]);

/** `XIXe`, where the number must be kept, and `Louis XIV`, where it need not be told from an initialism. */
const ROMAN = /(?<![\p{L}\d'-])([IVX]+|[IVXLC]{2,})(er|re|ère|e|ème|ᵉ)?(?![\p{L}\d'])/gu;

/** Roman numerals; those below 2 are not required, nor are those that are no ordinals. */
export function readRoman(text: string): readonly NumberMention[] {
  return [...text.matchAll(ROMAN)].map((match) => {
    const value = romanValue(match[1] ?? '');
    return createMention(match[0], match.index, [[value]], match[2] !== undefined && value > 1);
  });
}

function romanValue(roman: string): number {
  const digits = [...roman].map((letter) => VALUES.get(letter) ?? 0);
  return digits.reduce((sum, digit, k) => (digit < (digits[k + 1] ?? 0) ? sum - digit : sum + digit), 0);
}
