import type { Guide } from './guide.ts';

/** The word that a text is in the middle of. */
const LAST_WORD = /[\p{L}\p{M}\p{N}'’-]*$/u;

/** A guide under which none of `words`, spelled just so, comes: not even as the beginning of another, for what goes on so is no better. */
export function forbidWords(words: ReadonlySet<string>, textOf: (token: number) => string): Guide<string> {
  return {
    start: '',
    wanted: () => [],
    next: (begun, token) => {
      const word = LAST_WORD.exec(begun + textOf(token))?.[0] ?? '';
      return words.has(word.replace(/^['’-]+/u, '')) ? null : word;
    },
    bonus: () => 0,
    met: () => 0,
    mayEnd: () => true,
  };
}
