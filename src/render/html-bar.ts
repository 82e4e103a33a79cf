import { type Html, html } from './html.ts';

/** The reader's tools, hidden until the script that they need has started. */
export function renderHtmlBar(marked: number): Html {
  return html`<nav class="bar" aria-label="Reader" hidden>
<div class="tools">
<button type="button" data-side="fr" aria-pressed="true" lang="fr">Fr<span>ançais</span></button>
<button type="button" data-side="en" aria-pressed="true">En<span>glish</span></button>
<button type="button" data-align aria-pressed="false">${ALIGN_ICON}<span>By sentence</span></button>
<button type="button" data-filter aria-pressed="false">${MARK_ICON}<span>Marked</span> <b class="count">${marked}</b></button>
<button type="button" popovertarget="corrections" hidden>${PEN_ICON}<span>Corrections</span> <b class="count">0</b></button>
<search><output data-found aria-label="Matches"></output>
<input type="search" data-search placeholder="Search" aria-label="Search both sides" autocomplete="off"></search>
<button type="button" data-help aria-label="Keys and settings">?</button>
</div>
<div class="kinds" data-kinds role="group" aria-label="Kind of mark" hidden></div>
</nav>
`;
}

// On a phone they stand for the words beside them, which only a screen reader tells then.
const ALIGN_ICON = icon('M2 3h5M2 7h5M2 13h5M9 3h5M9 7h5M9 13h5M9 10h3M2 10h3');
const MARK_ICON = icon('M4 14V3h8l-2 3 2 3H4');
const PEN_ICON = icon('M3 13l1-3 7-7 2 2-7 7z');

function icon(path: string): Html {
  return html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="${path}"/></svg>`;
}
