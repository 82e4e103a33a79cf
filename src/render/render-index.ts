import type { Language } from '../document/article.ts';
import type { FinishedArticle } from '../document/article-card.ts';
import { type Html, html } from './html.ts';
import { renderPage } from './html-page.ts';
import { INDEX_STYLE } from './reader-bundle.ts';

/** The page that lists all finished articles, the newest first, each with its headline and summary in both languages. */
export function renderIndex(articles: readonly FinishedArticle[]): string {
  const ordered = articles.toSorted(
    (a, b) => b.card.createdAt.localeCompare(a.card.createdAt) || a.folder.localeCompare(b.folder),
  );
  const count = `${articles.length} ${articles.length === 1 ? 'article' : 'articles'}`;
  return renderPage({
    title: `Passerelle · ${count}`,
    generator: 'Passerelle',
    style: INDEX_STYLE,
    body: html`<main>
<header>
<h1>Passerelle</h1>
<p>${count}, French and English side by side</p>
</header>
${ordered.map(renderCard)}</main>
`,
  });
}

function renderCard({ folder, files, card }: FinishedArticle): Html {
  const file = files.includes('bilingual.html') ? 'bilingual.html' : (files[0] ?? '');
  const href = `${encodeURIComponent(folder)}/${encodeURIComponent(file)}`;
  const sideIn = (language: Language) => html`<div lang="${language}">
<h2><a href="${href}">${card.titles[language]}</a></h2>
<p>${card.summaries[language]}</p>
</div>
`;
  const notices = card.notices === 0 ? '' : `, ${card.notices} ${card.notices === 1 ? 'notice' : 'notices'}`;
  return html`<article>
<div class="row">
${sideIn('fr')}${sideIn('en')}</div>
<p class="about">${card.name} · <time datetime="${card.createdAt}">${card.createdAt.slice(0, 10)}</time> · ${card.sentences} ${card.sentences === 1 ? 'sentence' : 'sentences'}${notices}</p>
</article>
`;
}
