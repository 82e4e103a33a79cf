import type { Language } from './article.ts';

/** What a list of articles tells of one: kept beside its files, so that the list needs none of them. */
export interface ArticleCard {
  readonly name: string;
  readonly titles: Readonly<Record<Language, string>>;
  /** Empty where there is no summary. */
  readonly summaries: Readonly<Record<Language, string>>;
  readonly sentences: number;
  readonly notices: number;
  /** ISO 8601. */
  readonly createdAt: string;
}

/** A finished article: its folder below the output folder, and the files in it. */
export interface FinishedArticle {
  readonly folder: string;
  readonly files: readonly string[];
  readonly card: ArticleCard;
}
