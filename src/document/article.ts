import type { Span } from './span.ts';

/** Languages that a document's side can be in. */
export type Language = 'fr' | 'en';

/** `b1` is the first block of an article. The translation of block `b1` has the same id on the target side. */
export type BlockId = `b${number}`;

/** A stretch of a block's text that its format sets apart; `href` is where a link leads. */
export interface InlineMark {
  readonly span: Span;
  readonly kind: 'emphasis' | 'strong' | 'code' | 'link';
  readonly href?: string;
}

/** A subtitle: the stretch of its block's text that is shown from `startMs` to `endMs`; blocks hold whole sentences. */
export interface Cue {
  readonly span: Span;
  readonly startMs: number;
  readonly endMs: number;
  /** What its file calls it, such as `12`; empty where it has no name. */
  readonly name: string;
  /** Where it is shown, as its file says it, such as `align:start` or `{\an8}`. */
  readonly settings?: string;
}

/** Where in the article's tables a block stands, all counted from 1; empty cells are no blocks. */
export interface TableCell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** What its column says of it; absent where that says nothing. */
  readonly align?: 'left' | 'center' | 'right';
}

/**
 * A stretch of an article that stands on its own. `text` is NFC, trimmed, with hard-wrapped lines joined, and empty only
 * where a published translation has no counterpart;
 * `blankLinesBefore` is how many empty lines stood before it in the source file. Marks are in the order of their starts.
 */
export type Block = {
  readonly id: BlockId;
  readonly text: string;
  readonly blankLinesBefore: number;
  readonly marks?: readonly InlineMark[];
  readonly cues?: readonly Cue[];
} & (
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4 | 5 | 6 }
  | { readonly kind: 'paragraph' | 'quote' | 'caption'; readonly cell?: TableCell }
  /** `marker` is what stood before the text, such as `-` or `2.`; `depth` is 0 for an outermost list. */
  | { readonly kind: 'list-item'; readonly marker: string; readonly depth: number }
  /** Carried over as it is, never translated: code, rules. */
  | { readonly kind: 'verbatim' }
);

/** Formats that an article can be read from. */
export type Format = 'text' | 'markdown' | 'html' | 'epub' | 'docx' | 'srt' | 'vtt' | 'pdf';

/** Where an article came from: a file's base name, a page's address, or `stdin`. */
export interface Origin {
  readonly name: string;
  readonly format: Format;
  /** Null where the format itself settles it. */
  readonly encoding: 'utf-8' | 'windows-1252' | null;
}

/** What is known of an article besides its text; `title` is its first level-1 heading, or what its file calls it. */
export interface ArticleMetadata {
  readonly title?: string;
  readonly author?: string;
  /** When it was published, as its file says it. */
  readonly date?: string;
}

/** An article as extracted, before it is cut into sentences. */
export interface Article {
  readonly language: Language;
  readonly origin: Origin;
  readonly metadata: ArticleMetadata;
  readonly blocks: readonly Block[];
}
