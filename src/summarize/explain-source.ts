import type { Notice } from '../document/notice.ts';
import { isStatement } from './is-statement.ts';
import type { Passage } from './passage.ts';

/** What a reader should know of an article that can hardly be summed up: a single sentence, or nothing but fragments. */
export function explainSource(passages: readonly Passage[]): readonly Notice[] {
  const note = (message: string): Notice => ({ rule: 'summary-source', message, sentences: [] });
  if (passages.length > 0 && !passages.some(({ text }) => isStatement(text))) {
    return [note('the article has no whole sentences: the summary is made of fragments')];
  }
  return passages.length === 1 ? [note('the article has only one sentence, which is its summary')] : [];
}
