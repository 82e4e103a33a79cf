import type { GroupTexts } from '../rule.ts';

const MIN_REPEATS = 3;
const MAX_PHRASE_WORDS = 12;

/** Finds a word or phrase said three times in a row or more, where the French does not do so too. */
export function checkRepetition({ source, target }: GroupTexts): string | undefined {
  const loop = findLoop(target);
  if (loop === undefined || findLoop(source) !== undefined) return undefined;
  return `"${loop}" is repeated over and over in the translation`;
}

function findLoop(text: string): string | undefined {
  const words = text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  for (let length = 1; length <= MAX_PHRASE_WORDS; length++) {
    let repeatedWords = 0;
    for (let k = length; k < words.length; k++) {
      repeatedWords = words[k] === words[k - length] ? repeatedWords + 1 : 0;
      if (repeatedWords >= length * (MIN_REPEATS - 1)) return words.slice(k - length + 1, k + 1).join(' ');
    }
  }
  return undefined;
}
