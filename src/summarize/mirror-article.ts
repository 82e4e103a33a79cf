import type { SegmentedArticle } from '../document/segmented-article.ts';
import type { AlignedTranslation } from '../document/translation.ts';

/** An article beside itself, as if every sentence were its own translation: for a summary in the article's language. */
export function mirrorArticle(article: SegmentedArticle): AlignedTranslation {
  const groups = article.blocks.flatMap(({ sentences }) =>
    sentences.map(({ id }) => {
      return { source: [id], target: [id], confidence: 1, words: [], alternatives: [], method: 'copy' as const };
    }),
  );
  return {
    source: article,
    target: article,
    groups,
    producedBy: { name: 'none', revision: '', dtype: '', license: '' },
  };
}
