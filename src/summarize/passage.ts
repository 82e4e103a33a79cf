import type { SentenceId } from '../document/segmented-article.ts';
import type { SummarySentence } from '../document/summary.ts';

/** Sentence groups that are chosen together or not at all: one as a rule, several where a quotation runs through them. */
export interface Passage {
  /** The source text that it is judged by. */
  readonly text: string;
  /** How many passages of its article come before it, and how many there are. */
  readonly place: number;
  readonly placesInArticle: number;
  readonly sourceIds: readonly SentenceId[];
  readonly targetIds: readonly SentenceId[];
  readonly source: readonly SummarySentence[];
  readonly target: readonly SummarySentence[];
}
