import type { BilingualDocument } from '../document/bilingual-document.ts';
import { describeModel } from './describe-model.ts';
import { type Html, html } from './html.ts';
import type { RenderOptions } from './render-options.ts';

/** The foot of the page: what made it and when, and what confidence is. */
export function renderHtmlColophon({ translation }: BilingualDocument, { createdAt, version }: RenderOptions): Html {
  const { source, producedBy } = translation;
  const iso = createdAt.toISOString();
  const date = html`<time datetime="${iso}">${iso.slice(0, 10)}</time>`;
  return html`<footer id="colophon">
<p>${describeModel(producedBy)}</p>
<p id="confidence">Confidence, from 0 to 1, is an estimate of the chance that a sentence is translated well, from how sure the model was and from the words on both sides. It is right on the average, not for each sentence.</p>
<p>${source.origin.name}, set by Passerelle ${version} on ${date}.</p>
</footer>
`;
}
