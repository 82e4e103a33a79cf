import type { GroupTexts } from '../rule.ts';

/** One to three words may well be said twice (`very, very`), a longer phrase hardly ever. */
const MAX_SHORT_WORDS = 3;
const SHORT_TIMES = 3;
const LONG_TIMES = 2;

/** Finds words said three times in a row or more, or a longer phrase said twice, where the French does not do so too. */
export function checkRepetition({ source, target }: GroupTexts): string | undefined {
  const loop = findLoop(target);
  if (loop === undefined || findLoop(source) !== undefined) return undefined;
  return `"${loop}" is repeated over and over in the translation`;
}

function findLoop(text: string): string | undefined {
  const words = text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  for (let length = 1; length <= words.length / 2; length++) {
    const times = length > MAX_SHORT_WORDS ? LONG_TIMES : SHORT_TIMES;
    let repeatedWords = 0;
    for (let k = length; k < words.length; k++) {
      repeatedWords = words[k] === words[k - length] ? repeatedWords + 1 : 0;
      if (repeatedWords >= length * (times - 1)) return words.slice(k - length + 1, k + 1).join(' ');
    }
  }
  return undefined;
}
