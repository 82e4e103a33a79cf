import type { BlockId, Language } from '../document/article.ts';
import type { Notice } from '../document/notice.ts';
import { type SentenceId, sentenceTexts } from '../document/segmented-article.ts';
import type { LengthTarget, Summary } from '../document/summary.ts';
import type { Summarizer } from '../models/contracts.ts';
import { segmentSentences } from '../segment/segment-sentences.ts';
import { collectPassages } from '../summarize/collect-passages.ts';
import type { JoinedTranslations } from '../summarize/join-translations.ts';
import { summarizeAbstractively } from '../summarize/summarize-abstractively.ts';
import { summarizeTranslation } from '../summarize/summarize-translation.ts';

/** A summary of one article or of several, as `summarize --json` prints it. */
export interface SummarizedArticles extends Pick<Summary, 'language' | 'method' | 'target'> {
  readonly articles: readonly string[];
  readonly sentences: readonly {
    readonly text: string;
    readonly shortened: boolean;
    /** The article's own sentences that it stands on, by file and id. */
    readonly evidence: readonly { readonly article: string; readonly sentence: string; readonly text: string }[];
  }[];
  readonly notices: readonly Notice[];
}

export interface WantedSummary {
  readonly names: readonly string[];
  readonly language: Language;
  readonly length: LengthTarget;
  readonly signal: AbortSignal;
}

/** Sums up in the model's words, or in the articles' own where there is no model or where nothing it wrote is supported. */
export async function summarizeArticles(
  { translation, starts, origins }: JoinedTranslations,
  { names, language, length, signal }: WantedSummary,
  summarizer: Summarizer | undefined,
): Promise<SummarizedArticles> {
  const side = translation.source.language === language ? 'source' : 'target';
  const extracted = summarizeTranslation(translation, length, starts);
  const [french, english] = extracted.summaries;
  const extract = side === 'source' ? french : english;
  const written =
    summarizer &&
    (await summarizeAbstractively(
      collectPassages(translation, starts).flatMap((passage) => passage[side]),
      length,
      summarizer,
      { language, segment: (text) => segmentSentences(text, language), signal },
    ));
  const summary = written?.summary.sentences.length ? written.summary : extract;
  const texts = sentenceTexts(translation.source);
  const originOf = (id: SentenceId) => {
    const [block = '', sentence = ''] = id.split('.');
    const origin = origins.get(block as BlockId);
    return {
      article: names[origin?.article ?? 0] ?? '',
      sentence: `${origin?.block}.${sentence}`,
      text: texts.get(id) ?? '',
    };
  };
  return {
    articles: names,
    language,
    method: summary?.method ?? 'extractive',
    target: length,
    sentences: (summary?.sentences ?? []).map(({ text, shortened, evidence }) => {
      return { text, shortened, evidence: evidence.map(originOf) };
    }),
    notices: [...(written?.notices ?? []), ...(summary === extract ? extracted.notices : [])],
  };
}

/** The summary as one paragraph, under the name of its article where there are several. */
export function describeSummary({ articles, sentences }: SummarizedArticles, isOneOfSeveral: boolean): string {
  const paragraph = sentences.map(({ text }) => text).join(' ');
  return isOneOfSeveral ? `${articles.join(', ')}\n${paragraph}` : paragraph;
}
