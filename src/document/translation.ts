import type { SegmentedArticle, SentenceId } from './segmented-article.ts';
import type { Span } from './span.ts';

/** Which weights produced a translation: enough to reproduce it. */
export interface ModelRun {
  readonly name: string;
  readonly revision: string;
  readonly dtype: string;
  /** SPDX id or name of the weights' licence. */
  readonly license: string;
}

/**
 * What one source sentence became: `target` lies in the target block's text, `probability` is the mean of its
 * words' by the model, or of its tokens' (the geometric one) where that is all it tells, or null where it tells none or where the text
 * was copied untranslated. `logProbability`, null where the other is, is the mean natural log of its tokens'.
 */
export interface SentenceTranslation {
  readonly source: SentenceId;
  readonly target: Span;
  readonly probability: number | null;
  readonly logProbability: number | null;
  readonly copied: boolean;
  /** Links between words of the two blocks, all inside this sentence and `target`. */
  readonly words: readonly WordLink[];
  /** What the sentence might have become instead, likeliest first. */
  readonly alternatives: readonly string[];
}

/** Source and target with the same blocks in the same order, both segmented. */
export interface Translation {
  readonly source: SegmentedArticle;
  readonly target: SegmentedArticle;
  readonly sentences: readonly SentenceTranslation[];
  readonly producedBy: ModelRun;
}

/** Two stretches of text that translate each other, spans into their blocks' texts. */
export interface WordLink {
  readonly source: Span;
  readonly target: Span;
  readonly probability: number;
}

/**
 * Sentences that translate each other, n:m, never across blocks. `confidence` is in [0, 1]: 1 for copied text, null
 * where the model does not tell.
 */
export interface SentenceGroup {
  readonly source: readonly SentenceId[];
  readonly target: readonly SentenceId[];
  readonly confidence: number | null;
  readonly words: readonly WordLink[];
  /** Other translations of the source, likeliest first; empty where none were asked for. */
  readonly alternatives: readonly string[];
  /**
   * `generation`: the target was generated from that source; `copy`: carried over untranslated; `alignment`: found among
   * the sentences of two existing texts, and one side may be empty.
   */
  readonly method: 'generation' | 'copy' | 'alignment';
}

/** A translation whose every sentence, on both sides, is in exactly one group; groups are in document order. */
export interface AlignedTranslation extends Omit<Translation, 'sentences'> {
  readonly groups: readonly SentenceGroup[];
}
