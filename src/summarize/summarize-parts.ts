import type { Summarizer, TranslateOptions } from '../models/contracts.ts';
import { countWords } from './count-words.ts';

/** How often summaries of parts are put together and summarized again. */
const MAX_ROUNDS = 4;

/** Below this a model hardly writes a whole sentence. */
const MIN_WORDS_OF_PART = 30;

/**
 * What the model writes about `sentences` in at most `maxWords` words: about all of them at once where it reads as much,
 * else about one part after the other and then about what it wrote. Never cuts a sentence: one that is longer than the
 * model reads is left out, and counted in `leftOut`.
 */
export async function summarizeParts(
  sentences: readonly string[],
  summarizer: Summarizer,
  { maxWords, ...options }: TranslateOptions & { readonly maxWords: number },
): Promise<{ readonly text: string; readonly leftOut: number }> {
  const most = summarizer.maxSourceTokens;
  const readable = sentences.filter((sentence) => summarizer.countTokens(sentence) <= most);
  const leftOut = sentences.length - readable.length;
  let texts = readable;
  for (let round = 1; ; round++) {
    const parts = splitIntoParts(texts, summarizer);
    const isLast = parts.length <= 1 || round === MAX_ROUNDS;
    const words = isLast ? maxWords : Math.max(MIN_WORDS_OF_PART, Math.ceil((2 * maxWords) / parts.length));
    const written: string[] = [];
    for (const part of isLast ? parts.slice(0, 1) : parts) {
      written.push(await summarizer.summarize(part, { ...options, maxWords: words }));
    }
    texts = written.filter((text) => text.trim() !== '');
    const text = texts.join(' ');
    if (isLast || countWords(text) <= maxWords) return { text, leftOut };
  }
}

/** Runs of sentences, each as long as the model reads. */
function splitIntoParts(sentences: readonly string[], { countTokens, maxSourceTokens }: Summarizer): readonly string[] {
  const parts: string[] = [];
  for (const sentence of sentences) {
    const last = parts.at(-1);
    const longer = `${last} ${sentence}`;
    if (last !== undefined && countTokens(longer) <= maxSourceTokens) parts[parts.length - 1] = longer;
    else parts.push(sentence);
  }
  return parts;
}
