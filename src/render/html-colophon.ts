import type { BilingualDocument } from '../document/bilingual-document.ts';
import { describeModel } from './describe-model.ts';
import { type Html, html } from './html.ts';
import { LOW_CONFIDENCE } from './low-confidence.ts';
import type { RenderOptions } from './render-options.ts';

/** The foot of the page: what made it and when, and what confidence is. */
export function renderHtmlColophon({ translation }: BilingualDocument, { createdAt, version }: RenderOptions): Html {
  const { source, producedBy } = translation;
  const iso = createdAt.toISOString();
  const date = html`<time datetime="${iso}">${iso.slice(0, 10)}</time>`;
  return html`<footer id="colophon">
<p>${describeModel(producedBy)}</p>
<p id="confidence">Confidence is the geometric mean of the probabilities that the model gave to the words it wrote, from 0 to 1. It says how sure the model was, not whether it was right; “?” marks a sentence below ${LOW_CONFIDENCE.toFixed(2)}.</p>
<p>${source.origin.name}, set by Passerelle ${version} on ${date}.</p>
</footer>
`;
}
