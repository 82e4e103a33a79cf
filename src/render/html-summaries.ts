import type { BilingualDocument } from '../document/bilingual-document.ts';
import type { Summary, SummarySentence } from '../document/summary.ts';
import { describeSummary, SUMMARY_WORDING } from './describe-summary.ts';
import type { Edition } from './edition.ts';
import { type Html, html } from './html.ts';
import { countOutlineSteps, renderHtmlOutline } from './html-outline.ts';
import { renderSourceLink } from './html-source-link.ts';

/** The summaries side by side, each sentence a link to the source sentence that it rests on; '' if there are none. */
export function renderHtmlSummaries(document: BilingualDocument, edition: Edition): Html {
  const { summaries } = document;
  if (summaries.length === 0) return html``;
  // French left, whatever the order in the document.
  const ordered = summaries.toSorted((a, b) => b.language.localeCompare(a.language));
  return html`<section class="summaries" aria-label="Summaries">
<div class="row">
${ordered.map((summary) => renderSummary(summary, document, edition))}</div>
${renderSlider(countOutlineSteps(document), summaries[0]?.sentences.length ?? 0)}</section>
`;
}

function renderSummary(summary: Summary, document: BilingualDocument, edition: Edition): Html {
  const sentences = summary.sentences.map(
    (sentence, k) => html`${k > 0 ? ' ' : ''}${renderSentence(sentence, edition)}`,
  );
  return html`<div lang="${summary.language}">
<h2>${SUMMARY_WORDING[summary.language].heading}</h2>
<div class="asked"><p>${sentences}</p>
<p class="made">${describeSummary(summary)}</p></div>
${renderHtmlOutline(document, summary.language, edition)}</div>
`;
}

function renderSentence({ text, evidence: [first] }: SummarySentence, { rowOf }: Edition): Html {
  const row = first && rowOf.get(first);
  return row ? renderSourceLink(text, first, row) : html`${text}`;
}

/** Without the script there is only the length that was asked for, and nothing to move. */
function renderSlider(steps: number, shown: number): Html {
  if (steps < 2) return html``;
  const start = Math.min(Math.max(shown, 1), steps);
  return html`<label class="length" hidden>Shorter <input type="range" min="1" max="${steps}" value="${start}" aria-label="Length of the summaries"> longer <output></output></label>
`;
}
