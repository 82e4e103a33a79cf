import type { Span } from '../../document/span.ts';

/** One picture, with its skin tone and what is joined to it; a flag is two letters, a keycap a figure in a box. */
const EMOJI =
  '\\p{RI}{2}|[\\d#*]\\uFE0F?\\u20E3|\\p{Emoji_Presentation}\\p{Emoji_Modifier}?(?:\\u200D\\p{Extended_Pictographic}\\uFE0F?\\p{Emoji_Modifier}?)*|\\p{Extended_Pictographic}\\uFE0F?\\p{Emoji_Modifier}?(?:\\u200D\\p{Extended_Pictographic}\\uFE0F?\\p{Emoji_Modifier}?)*';

/** Arrows, ticks, stars, notes, bullets, signs of mathematics; not those that English may write otherwise: `n°`, `×`, `+`. */
const SIGN = '(?!°)\\p{So}|(?![×÷¬])[^\\P{Sm}\\x00-\\x7F]|[•‣▪†‡‰¶]';

const SYMBOL = new RegExp(`${EMOJI}|${SIGN}`, 'gu');
/** Symbols that stand together have one place. */
const SYMBOLS = new RegExp(`(?:${EMOJI}|${SIGN})(?: ?(?:${EMOJI}|${SIGN}))*`, 'gu');

const FOREIGN_LETTER = '(?!\\p{Script=Latin}|\\p{Script=Common}|\\p{Script=Inherited})\\p{L}';
/** Words of another script, λόγος or 清水寺, with what is between them. */
const FOREIGN_WORDS = new RegExp(`${FOREIGN_LETTER}[\\p{L}\\p{M}]*(?:[ -]${FOREIGN_LETTER}[\\p{L}\\p{M}]*)*`, 'gu');

/** Where stretches of emoji and other signs are. */
export function placeSymbols(text: string): readonly Span[] {
  return place(text, SYMBOLS);
}

/** Where words are that are written in no Latin letters. */
export function placeForeignWords(text: string): readonly Span[] {
  return place(text, FOREIGN_WORDS);
}

/** Each emoji and sign of `text`, without the mark that says whether it is in colour. */
export function symbolsOf(text: string): readonly string[] {
  return (text.match(SYMBOL) ?? []).map((symbol) => symbol.replaceAll('\uFE0F', ''));
}

function place(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}
