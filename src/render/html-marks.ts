import type { Side } from '../document/segmented-article.ts';
import type { AlignedRow, NumberedNotice } from './aligned-rows.ts';
import { type Html, html } from './html.ts';

/** The marks of a group, which stand behind its English, or behind its French where it has no English; '' for others. */
export function renderHtmlMarks({ group, notices }: AlignedRow, side: Side): Html {
  const markedSide = group.target.length > 0 ? 'target' : 'source';
  if (side !== markedSide || notices.length === 0) return html``;
  return html`<sup class="marks" lang="en">${notices.map(renderMark)}</sup>`;
}

function renderMark({ number, message }: NumberedNotice): Html {
  return html`<a href="#notice-${number}" title="${message}" aria-label="Notice ${number}: ${message}">${number}</a>`;
}
