import type { NumberedNotice } from './aligned-rows.ts';
import { type Html, html } from './html.ts';

/** The list that the marks in the text lead to; '' without notices. */
export function renderHtmlNotices(notices: readonly NumberedNotice[]): Html {
  if (notices.length === 0) return html``;
  return html`<section class="notices" aria-labelledby="notices">
<h2 id="notices">Notices</h2>
<ol>
${notices.map(renderNotice)}</ol>
</section>
`;
}

function renderNotice({ number, rule, message, sentences }: NumberedNotice): Html {
  const places = sentences.map((id) => html` <a href="#${id}" aria-label="Back to sentence ${id}">↩</a>`);
  return html`<li id="notice-${number}"><span class="why">${message}</span> <span class="rule-name">${rule}</span>${places}</li>
`;
}
