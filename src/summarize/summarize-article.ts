import type { Notice } from '../document/notice.ts';
import type { SegmentedArticle } from '../document/segmented-article.ts';
import type { LengthTarget, Summary } from '../document/summary.ts';
import { mirrorArticle } from './mirror-article.ts';
import { summarizeTranslation } from './summarize-translation.ts';

/** The summary of an article in its own language, without a translation. */
export function summarizeArticle(
  article: SegmentedArticle,
  target: LengthTarget,
): { readonly summary: Summary; readonly notices: readonly Notice[] } {
  const { summaries, notices } = summarizeTranslation(mirrorArticle(article), target);
  const [summary = { language: article.language, method: 'extractive', target, sentences: [] }] = summaries;
  return { summary, notices };
}
