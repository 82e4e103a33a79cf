/** Little words that models run into the next one, and few others begin with: `attractor` holds no `at`. */
const LITTLE = /^(?:the|and|of|from|with|an(?=[aeiou]))(?=\p{L}{4})/u;

/** `text` with those of its words parted that are none and begin with a little word: `ofoptimism` becomes `of optimism`. */
export function partGluedWords(text: string, words: readonly string[], isWord: (word: string) => boolean): string {
  return words.reduce((parted, word) => {
    const [little] = LITTLE.exec(word) ?? [];
    const rest = word.slice(little?.length ?? 0);
    if (little === undefined || !isWord(rest)) return parted;
    return parted.replace(new RegExp(`(?<![\\p{L}'’-])${word}(?![\\p{L}'’-])`, 'gu'), `${little} ${rest}`);
  }, text);
}
