import type { Language } from '../document/article.ts';
import type { BilingualDocument } from '../document/bilingual-document.ts';
import { type SentenceId, sentenceTexts } from '../document/segmented-article.ts';
import type { Edition } from './edition.ts';
import { type Html, html } from './html.ts';
import { renderSourceLink } from './html-source-link.ts';

/** A longer summary is better read in the article. */
const MAX_STEPS = 15;

/** How many lengths the page offers. */
export function countOutlineSteps({ outline }: BilingualDocument): number {
  return Math.min(outline.steps.length, MAX_STEPS);
}

/**
 * The sentences that a summary of any length takes, in the text's order, each with the rank from which it is in: the
 * script shows as many as the slider says. '' where there is nothing to choose from.
 */
export function renderHtmlOutline(document: BilingualDocument, language: Language, { rowOf }: Edition): Html {
  const count = countOutlineSteps(document);
  if (count < 2) return html``;
  const { source, target } = document.translation;
  const side = language === 'fr' ? 'source' : 'target';
  const texts = sentenceTexts(language === 'fr' ? source : target);
  const rankOf = new Map<SentenceId, number>();
  for (const [k, step] of document.outline.steps.slice(0, count).entries()) {
    for (const id of step[side]) rankOf.set(id, k + 1);
  }
  // `texts` is in the text's order, `rankOf` in the order of weight.
  const sentences = [...texts].flatMap(([id, text]) => {
    const [rank, row] = [rankOf.get(id), rowOf.get(id)];
    if (rank === undefined || !row) return [];
    return [html`<span data-rank="${rank}">${renderSourceLink(text, id, row)} </span>`];
  });
  return html`<p class="outline" hidden>${sentences}</p>
`;
}
