import { readFileSync } from 'node:fs';
import { sentenceTexts } from '../../src/document/segmented-article.ts';
import { extractArticle } from '../../src/extract/extract-article.ts';
import { segmentArticle } from '../../src/segment/segment-article.ts';

const SAMPLE = new URL('../../input/pont-de-varsovie.txt', import.meta.url);

/** Sentences of the sample article, over and over, until they have `words` words; each round has another number in it. */
export async function sampleSentences(words: number, file: URL | string = SAMPLE): Promise<readonly string[]> {
  const { article } = await extractArticle(readFileSync(file), 'article.txt', { format: 'text' });
  const once = [...sentenceTexts(segmentArticle(article)).values()];
  const sentences: string[] = [];
  for (let count = 0; count < words; ) {
    const round = Math.floor(sentences.length / once.length);
    const sentence = once[sentences.length % once.length] ?? '';
    sentences.push(round === 0 ? sentence : sentence.replace(/[.!?»]*$/u, ` ${round + 1}$&`));
    count += countWords([sentence]);
  }
  return sentences;
}

/** Words between white space. */
export function countWords(sentences: readonly string[]): number {
  return sentences.join(' ').split(/\s+/u).filter(Boolean).length;
}
