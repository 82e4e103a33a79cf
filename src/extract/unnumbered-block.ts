import type { ArticleMetadata, Block } from '../document/article.ts';
import type { Notice } from '../document/notice.ts';

/** A block before it has its number. */
export type UnnumberedBlock = Block extends infer B ? (B extends Block ? Omit<B, 'id'> : never) : never;

/** What a reader of a format makes of a file's text. */
export interface ReadText {
  readonly blocks: readonly UnnumberedBlock[];
  readonly notices: readonly Notice[];
  readonly metadata?: ArticleMetadata;
}
