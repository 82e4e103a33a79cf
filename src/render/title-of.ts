import type { SegmentedArticle } from '../document/segmented-article.ts';

/** An article's title in its own language: its first level-1 heading. */
export function titleOf({ blocks, metadata }: SegmentedArticle): string | undefined {
  return blocks.find((block) => block.kind === 'heading' && block.level === 1)?.text ?? metadata.title;
}
