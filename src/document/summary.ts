import type { Language } from './article.ts';
import type { SentenceId } from './segmented-article.ts';

/** Most words of a headline. */
export const HEADLINE_WORDS = 12;

/** How long a summary may be; `share` is a fraction in (0, 1] of the source's words, a headline has at most 12 words. */
export type LengthTarget =
  | { readonly unit: 'sentences' | 'words'; readonly count: number }
  | { readonly unit: 'share'; readonly ofSource: number }
  | { readonly unit: 'headline' };

/** One sentence of a summary, with the source sentences that it stands on. */
export interface SummarySentence {
  readonly text: string;
  readonly evidence: readonly SentenceId[];
  /** Whether asides were left out of it, so that `text` is not the whole sentence. */
  readonly shortened: boolean;
}

/** A summary in one language; the French and the English one of a document choose the same sentence groups. */
export interface Summary {
  readonly language: Language;
  readonly method: 'extractive' | 'abstractive';
  readonly target: LengthTarget;
  readonly sentences: readonly SummarySentence[];
}

/** Sentences that enter a summary together: one group as a rule, more where a quotation runs through several. */
export interface OutlineStep {
  readonly source: readonly SentenceId[];
  readonly target: readonly SentenceId[];
}

/** The same few words in both languages. */
export interface Headline {
  readonly source: SummarySentence;
  readonly target: SummarySentence;
}

/**
 * The article's sentences from the most telling on. The first n steps, put in document order, are a summary in either
 * language, so that every longer one contains every shorter one, and no sentence comes without the one it points back to.
 */
export interface Outline {
  /** Null where neither the title nor a sentence can be said in so few words. */
  readonly headline: Headline | null;
  readonly steps: readonly OutlineStep[];
}
