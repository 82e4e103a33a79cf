import type { SentenceId } from '../document/segmented-article.ts';
import type { AlignedRow } from './aligned-rows.ts';
import { type Html, html } from './html.ts';

/**
 * A summary's sentence as a link to the sentence `id` that it rests on. What ends the sentence stands behind the link, as is
 * usual, and so the link is part of a text, which WCAG 2.2 lets be as low as a line.
 */
export function renderSourceLink(text: string, id: SentenceId, { number }: AlignedRow): Html {
  const [, said = text, end = ''] = /^(.*[^\p{P}\s])([\p{P}\s]*)$/su.exec(text) ?? [];
  return html`<a href="#${id}" data-group="${number}">${said}</a>${end}`;
}
