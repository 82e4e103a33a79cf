/** Languages that a document's side can be in. */
export type Language = 'fr' | 'en';

/** `b1` is the first block of an article. The translation of block `b1` has the same id on the target side. */
export type BlockId = `b${number}`;

/**
 * A stretch of an article that stands on its own. `text` is NFC, trimmed, not empty, with hard-wrapped lines joined;
 * `blankLinesBefore` is how many empty lines stood before it in the source file.
 */
export type Block = {
  readonly id: BlockId;
  readonly text: string;
  readonly blankLinesBefore: number;
} & (
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4 | 5 | 6 }
  | { readonly kind: 'paragraph' | 'quote' | 'caption' }
  /** `marker` is what stood before the text, such as `-` or `2.`; `depth` is 0 for an outermost list. */
  | { readonly kind: 'list-item'; readonly marker: string; readonly depth: number }
  /** Carried over as it is, never translated: code, rules. */
  | { readonly kind: 'verbatim' }
);

/** Where an article came from: a file's base name, or `stdin`. */
export interface Origin {
  readonly name: string;
  readonly format: 'text' | 'markdown';
  readonly encoding: 'utf-8' | 'windows-1252';
}

/** What is known of an article besides its text; `title` is its first level-1 heading. */
export interface ArticleMetadata {
  readonly title?: string;
}

/** An article as extracted, before it is cut into sentences. */
export interface Article {
  readonly language: Language;
  readonly origin: Origin;
  readonly metadata: ArticleMetadata;
  readonly blocks: readonly Block[];
}
