import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Language } from '../../src/document/article.ts';
import { type SegmentedArticle, sentenceTexts } from '../../src/document/segmented-article.ts';
import { segmentArticle } from '../../src/segment/segment-article.ts';

/** An article and the summary that a person wrote of it. */
export interface Pair {
  readonly article: SegmentedArticle;
  /** The article with its title; itself where the file gives none. */
  readonly titled: SegmentedArticle;
  readonly sentences: readonly string[];
  readonly reference: string;
}

export interface WantedPairs {
  readonly language: Language;
  /** `10:100` keeps the articles whose hash falls into the parts from 10 up to 100 of 100. */
  readonly percent: string;
  readonly limit: number;
  readonly reference?: Reference;
}

/** What a summary is held against: the file's summary, or its title, which no system is then told. */
export type Reference = 'summary' | 'title';

/** The pairs of a file of JSON lines, {"text", "summary", "title"?}, perhaps packed with gzip. */
export function readPairs(
  path: string,
  { language, percent, limit, reference = 'summary' }: WantedPairs,
): readonly Pair[] {
  const [from = 0, to = 100] = percent.split(':').map(Number);
  const bytes = readFileSync(path);
  const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').trim().split('\n');
  const pairs: Pair[] = [];
  for (const line of lines) {
    const { text, summary, title } = JSON.parse(line);
    const part = createHash('sha256').update(text).digest().readUInt32BE(0) % 100;
    if (part < from || part >= to) continue;
    if (pairs.length === limit) break;
    const article = cut(text, language);
    const isTold = title && reference === 'summary';
    const titled = isTold ? { ...article, metadata: { title } } : article;
    const sentences = [...sentenceTexts(article).values()];
    pairs.push({ article, titled, sentences, reference: reference === 'title' ? title : summary });
  }
  return pairs;
}

/** One paragraph, as it stands in these files. */
function cut(text: string, language: Language): SegmentedArticle {
  const block = { id: 'b1', kind: 'paragraph', text: text.normalize('NFC').trim(), blankLinesBefore: 0 } as const;
  const origin = { name: 'pairs', format: 'text', encoding: 'utf-8' } as const;
  return segmentArticle({ language, origin, metadata: {}, blocks: [block] });
}
