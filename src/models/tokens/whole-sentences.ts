/** A sentence's end, closing quotes and brackets included; not the full stop of an initial or of a title. */
const SENTENCE_END =
  /(?<!\b(?:\p{Lu}|Mrs?|Ms|Mme|Mlle|Dr|Prof|Ste?|No))[.!?…]+(?:\s?»|["'”’)\]])*(?=\s+[\p{Lu}\p{N}«"'“‘([–—-]|\s*$)/gu;

/**
 * The longest beginning of `text` that has at most `maxWords` words (separated by white space) and ends with a sentence
 * end; all of `text` if it is `complete` and short enough. Empty if not even one sentence fits.
 */
export function keepWholeSentences(text: string, maxWords: number, complete: boolean): string {
  const ends = Array.from(text.matchAll(SENTENCE_END), (match) => match.index + match[0].length);
  const candidates = [0, ...ends, ...(complete ? [text.length] : [])].map((end) => text.slice(0, end).trim());
  return candidates.findLast((candidate) => countWords(candidate) <= maxWords) ?? '';
}

function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}
