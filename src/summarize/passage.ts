import type { SentenceId } from '../document/segmented-article.ts';
import type { SummarySentence } from '../document/summary.ts';

/** Sentence groups that are chosen together or not at all: one as a rule, several where a quotation runs through them. */
export interface Passage {
  /** The French text that it is judged by. */
  readonly text: string;
  readonly sourceIds: readonly SentenceId[];
  readonly targetIds: readonly SentenceId[];
  readonly source: readonly SummarySentence[];
  readonly target: readonly SummarySentence[];
}
