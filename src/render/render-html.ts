import { createHash } from 'node:crypto';
import type { BilingualDocument } from '../document/bilingual-document.ts';
import type { SegmentedArticle } from '../document/segmented-article.ts';
import { numberNotices } from './aligned-rows.ts';
import { createEdition, type Edition } from './edition.ts';
import { html } from './html.ts';
import { renderHtmlBar } from './html-bar.ts';
import { renderHtmlColophon } from './html-colophon.ts';
import { countHeaderBlocks, renderHtmlHeader } from './html-header.ts';
import { renderHtmlNotices } from './html-notices.ts';
import { renderPage } from './html-page.ts';
import { renderHtmlRow } from './html-row.ts';
import { renderHtmlSummaries } from './html-summaries.ts';
import { renderHtmlTools } from './html-tools.ts';
import { READER_SCRIPT, READER_STYLE } from './reader-bundle.ts';
import type { RenderOptions } from './render-options.ts';
import { titleOf } from './title-of.ts';

/** One page that needs nothing else: French left, English right; whole without JavaScript, and nothing may be loaded. */
export function renderHtml(document: BilingualDocument, options: RenderOptions): string {
  const { source, target } = document.translation;
  const edition = createEdition(document);
  const rows = source.blocks.map((block, k) => renderHtmlRow(block, target.blocks[k], edition));
  const titles = [titleOf(source) ?? source.origin.name, titleOf(target)].filter((title) => title !== undefined);
  const inHeader = countHeaderBlocks(source);
  return renderPage({
    title: titles.join(' · '),
    generator: `Passerelle ${options.version}`,
    style: READER_STYLE,
    script: READER_SCRIPT,
    data: { document: documentKey(source), name: source.origin.name },
    body: html`${renderHtmlBar(countMarked(edition))}<main>
${renderHtmlHeader(document, rows.slice(0, inHeader))}${renderHtmlSummaries(document, edition)}<article>
${rows.slice(inHeader)}</article>
${renderHtmlNotices(numberNotices(document))}</main>
${renderHtmlColophon(document, options)}${renderHtmlTools()}`,
  });
}

/** Changes with the French text only, so that a reader's corrections are found again in a page made anew. */
function documentKey({ blocks }: SegmentedArticle): string {
  const hash = createHash('sha256');
  for (const { text } of blocks) hash.update(text).update('\0');
  return hash.digest('hex').slice(0, 16);
}

function countMarked({ rows }: Edition): number {
  return rows.filter(({ notices }) => notices.length > 0).length;
}
