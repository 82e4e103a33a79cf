import type { Language } from '../../document/article.ts';
import { attachScales } from './attach-scales.ts';
import { readDialHour } from './dial-hours.ts';
import { ENGLISH_NUMERALS } from './english-numerals.ts';
import { FRENCH_NUMERALS } from './french-numerals.ts';
import type { NumberMention } from './number-mention.ts';
import { readDigits } from './read-digits.ts';
import { readRoman } from './read-roman.ts';
import { readWords } from './read-words.ts';

/** Every number that `text` mentions, in digits, words or Roman numerals. */
export function readNumbers(text: string, language: Language): readonly NumberMention[] {
  const numerals = language === 'fr' ? FRENCH_NUMERALS : ENGLISH_NUMERALS;
  // One character for one, so that places stay the same.
  const plain = text
    .replace(/[\u00a0\u2007\u2009\u202f]/gu, ' ')
    .replace(/[‐‑–−]/gu, '-')
    .replaceAll('’', "'")
    .replace(numerals.idioms, (idiom) => '·'.repeat(idiom.length));
  const digits = attachScales(readDigits(plain, numerals), plain, numerals);
  const rest = digits.reduce((text, { start, end }) => blank(text, start, end), plain);
  const numbers = [...digits, ...readWords(rest, numerals)].map((mention) => readDialHour(mention, plain, language));
  return [...numbers, ...readRoman(rest)];
}

function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + '·'.repeat(end - start) + text.slice(end);
}
