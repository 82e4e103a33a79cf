import type { GroupTexts } from '../rule.ts';
import { isEnglishWord } from '../spelling/is-english-word.ts';

/** A word in small letters that is no part of an address, of a compound or of a name. */
const SMALL_WORD = /(?<![\p{L}\p{N}'’.@/_-])\p{Ll}{4,}(?![\p{L}\p{N}@/_-]|['’.]\p{L})/gu;

/** A genitive that runs into the next word: `Ukraine'svasion`. */
const GLUED_GENITIVE = /\p{L}+['’]s\p{Ll}{2,}/gu;

/** Finds words that are neither English nor the source's: what a model makes of pieces, `ofoptimism`, `réparating`. */
export function checkSpelling({ source, target }: GroupTexts): string | undefined {
  const french = new Set(source.toLowerCase().match(/\p{L}+/gu));
  const small = (target.match(SMALL_WORD) ?? []).filter((word) => !french.has(word) && !isEnglishWord(word));
  const glued = (target.match(GLUED_GENITIVE) ?? []).filter((word) => !source.includes(word));
  const words = [...new Set([...small, ...glued])];
  return words.length === 0 ? undefined : `no English word: ${words.map((word) => `"${word}"`).join(', ')}`;
}
