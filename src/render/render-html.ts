import { createHash } from 'node:crypto';
import type { BilingualDocument } from '../document/bilingual-document.ts';
import { alignedRows, numberNotices } from './aligned-rows.ts';
import { describeModel } from './describe-model.ts';
import { EDITION_SCRIPT } from './edition-script.ts';
import { EDITION_STYLE } from './edition-style.ts';
import { type Html, html, trusted } from './html.ts';
import { renderHtmlNotices } from './html-notices.ts';
import { renderHtmlRow } from './html-row.ts';
import { renderHtmlSummaries } from './html-summaries.ts';
import type { RenderOptions } from './render-options.ts';
import { sentencePlaces } from './sentence-places.ts';
import { titleOf } from './title-of.ts';

/** One page that needs nothing else: French left, English right; whole without JavaScript, and nothing may be loaded. */
export function renderHtml(document: BilingualDocument, { createdAt, version }: RenderOptions): string {
  const { source, target, producedBy } = document.translation;
  const places = sentencePlaces(alignedRows(document));
  const rows = source.blocks.map((block, k) => renderHtmlRow(block, target.blocks[k], places));
  const titles = [titleOf(source) ?? source.origin.name, titleOf(target)].filter((title) => title !== undefined);
  const opening = source.blocks[0];
  const header = opening?.kind === 'heading' && opening.level === 1 ? rows.slice(0, 1) : [];
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Passerelle ${version}">
<title>${titles.join(' · ')}</title>
<style>${trusted(EDITION_STYLE)}</style>
</head>
<body>
<main>
<header>
<div class="row sides">
<p lang="fr">Français <span>texte original</span></p>
<p lang="en">English <span><a href="#colophon">machine translation</a></span></p>
</div>
${header}</header>
${renderHtmlSummaries(document.summaries, places)}<article>
${rows.slice(header.length)}</article>
${renderHtmlNotices(numberNotices(document))}</main>
<footer id="colophon">
<p>${describeModel(producedBy)}</p>
<p>${source.origin.name}, set by Passerelle ${version} on ${renderDate(createdAt)}.</p>
</footer>
<script>${trusted(EDITION_SCRIPT)}</script>
</body>
</html>
`;
  return page.toString();
}

/** Nothing but this page's own style and script; no network, no forms. */
function contentSecurityPolicy(): string {
  return [
    "default-src 'none'",
    `script-src '${hashOf(EDITION_SCRIPT)}'`,
    `style-src '${hashOf(EDITION_STYLE)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function renderDate(date: Date): Html {
  const iso = date.toISOString();
  return html`<time datetime="${iso}">${iso.slice(0, 10)}</time>`;
}
