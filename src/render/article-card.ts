import type { Language } from '../document/article.ts';
import type { ArticleCard } from '../document/article-card.ts';
import type { BilingualDocument } from '../document/bilingual-document.ts';
import { titleOf } from './title-of.ts';

/** What the list of articles tells of `document`. */
export function articleCard(
  { translation, summaries, outline, notices }: BilingualDocument,
  createdAt: Date,
): ArticleCard {
  const { source, target, groups } = translation;
  const summaryIn = (language: Language) => {
    const summary = summaries.find((candidate) => candidate.language === language);
    return summary?.sentences.map(({ text }) => text).join(' ') ?? '';
  };
  const french = titleOf(source) ?? outline.headline?.source.text ?? source.origin.name;
  return {
    name: source.origin.name,
    titles: { fr: french, en: titleOf(target) ?? outline.headline?.target.text ?? french },
    summaries: { fr: summaryIn('fr'), en: summaryIn('en') },
    sentences: groups.length,
    notices: notices.length,
    createdAt: createdAt.toISOString(),
  };
}
