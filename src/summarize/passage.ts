import type { SentenceId } from '../document/segmented-article.ts';
import type { SummarySentence } from '../document/summary.ts';

/** Sentence groups that are chosen together or not at all: one as a rule, several where a quotation runs through them. */
export interface Passage {
  /** The source text that it is judged by. */
  readonly text: string;
  /** How many passages of its article come before it, and how many there are. */
  readonly place: number;
  readonly placesInArticle: number;
  /** Whether it begins inside a quotation whose opening mark is not part of it. */
  readonly isTorn: boolean;
  /** How likely its translation is good, in [0, 1], where it is least sure; null where the model does not tell. */
  readonly confidence: number | null;
  readonly sourceIds: readonly SentenceId[];
  readonly targetIds: readonly SentenceId[];
  readonly source: readonly SummarySentence[];
  readonly target: readonly SummarySentence[];
}
