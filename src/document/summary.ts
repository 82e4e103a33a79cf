import type { Language } from './article.ts';
import type { SentenceId } from './segmented-article.ts';

/** How long a summary may be; `share` is a fraction in (0, 1] of the source's words. */
export type LengthTarget =
  | { readonly unit: 'sentences' | 'words'; readonly count: number }
  | { readonly unit: 'share'; readonly ofSource: number };

/** One sentence of a summary, whole, with the source sentences that it stands on. */
export interface SummarySentence {
  readonly text: string;
  readonly evidence: readonly SentenceId[];
}

/** A summary in one language; the French and the English one of a document choose the same sentence groups. */
export interface Summary {
  readonly language: Language;
  readonly method: 'extractive' | 'abstractive';
  readonly target: LengthTarget;
  readonly sentences: readonly SummarySentence[];
}
