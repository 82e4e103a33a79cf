import type { SentenceId } from './segmented-article.ts';

/** Something that degrades a result without stopping it. `rule` names the file that raised it, such as `numbers`. */
export interface Notice {
  readonly rule: string;
  readonly message: string;
  /** Source sentences that it is about; empty for the whole article. */
  readonly sentences: readonly SentenceId[];
}
