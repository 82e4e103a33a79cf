import type { Summary, SummarySentence } from '../document/summary.ts';
import { describeSummary, SUMMARY_WORDING } from './describe-summary.ts';
import { type Html, html } from './html.ts';
import type { SentencePlaces } from './sentence-places.ts';

/** The summaries side by side, each sentence a link to the source sentence that it rests on; '' if there are none. */
export function renderHtmlSummaries(summaries: readonly Summary[], places: SentencePlaces): Html {
  if (summaries.length === 0) return html``;
  // French left, whatever the order in the document.
  const ordered = summaries.toSorted((a, b) => b.language.localeCompare(a.language));
  return html`<details class="summaries" open>
<summary><span lang="fr">Résumé</span> · <span lang="en">Summary</span></summary>
<div class="row">
${ordered.map((summary) => renderSummary(summary, places))}</div>
</details>
`;
}

function renderSummary(summary: Summary, places: SentencePlaces): Html {
  const sentences = summary.sentences.map(
    (sentence, k) => html`${k > 0 ? ' ' : ''}${renderSentence(sentence, places)}`,
  );
  return html`<section lang="${summary.language}" aria-label="${SUMMARY_WORDING[summary.language].heading}">
<p>${sentences}</p>
<p class="made">${describeSummary(summary)}</p>
</section>
`;
}

function renderSentence({ text, evidence: [first] }: SummarySentence, places: SentencePlaces): Html {
  const place = first && places.get(first);
  return place ? html`<a href="#${first}" data-group="${place.group}">${text}</a>` : html`${text}`;
}
