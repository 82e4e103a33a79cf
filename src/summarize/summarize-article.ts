import type { Notice } from '../document/notice.ts';
import type { SegmentedArticle } from '../document/segmented-article.ts';
import type { LengthTarget, Summary } from '../document/summary.ts';
import { summarizeTranslation } from './summarize-translation.ts';

/** The summary of an article in its own language, without a translation: as if every sentence translated itself. */
export function summarizeArticle(
  article: SegmentedArticle,
  target: LengthTarget,
): { readonly summary: Summary; readonly notices: readonly Notice[] } {
  const groups = article.blocks.flatMap(({ sentences }) =>
    sentences.map(({ id }) => ({
      source: [id],
      target: [id],
      confidence: 1,
      words: [],
      method: 'copy' as const,
      alternatives: [],
    })),
  );
  const producedBy = { name: 'none', revision: '', dtype: '', license: '' };
  const { summaries, notices } = summarizeTranslation({ source: article, target: article, groups, producedBy }, target);
  const [summary = { language: article.language, method: 'extractive', target, sentences: [] }] = summaries;
  return { summary, notices };
}
