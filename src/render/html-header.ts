import type { BilingualDocument } from '../document/bilingual-document.ts';
import type { SegmentedArticle } from '../document/segmented-article.ts';
import { isMachineMade } from './describe-model.ts';
import { type Html, html } from './html.ts';
import { titleOf } from './title-of.ts';

/** Metadata, a dateline or a picture may come before the title; what comes later is no title of the whole. */
const MAX_BEFORE_TITLE = 2;

/** How many blocks stand above the summaries: the article's title and the little that comes before it; 0 without one. */
export function countHeaderBlocks({ blocks }: SegmentedArticle): number {
  const opening = blocks.slice(0, MAX_BEFORE_TITLE + 1);
  return opening.findIndex((block) => block.kind === 'heading' && block.level === 1) + 1;
}

/** The head of the page: what each side is, and `rows`, the article's first blocks; without them, what the article is called. */
export function renderHtmlHeader({ translation }: BilingualDocument, rows: readonly Html[]): Html {
  const { source, producedBy } = translation;
  const name = rows.length > 0 ? '' : html`<h1 lang="fr">${titleOf(source) ?? source.origin.name}</h1>`;
  return html`<header>
${name}<div class="row sides">
<p lang="fr"><strong>Français</strong> texte original</p>
<p lang="en"><strong>English</strong> <a href="#colophon">${isMachineMade(producedBy) ? 'machine translation' : 'published translation'}</a></p>
</div>
${rows}</header>
`;
}
