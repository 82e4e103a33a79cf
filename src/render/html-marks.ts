import type { Side } from '../document/segmented-article.ts';
import type { AlignedRow, NumberedNotice } from './aligned-rows.ts';
import { type Html, html } from './html.ts';
import { isLowConfidence } from './low-confidence.ts';

/** The marks of a group, which stand behind its English, or behind its French where it has no English; '' for others. */
export function renderHtmlMarks({ group, notices }: AlignedRow, side: Side): Html {
  const markedSide = group.target.length > 0 ? 'target' : 'source';
  const doubted = isLowConfidence(group);
  if (side !== markedSide || (notices.length === 0 && !doubted)) return html``;
  const marks = notices.map(renderMark);
  if (doubted) marks.push(renderLink('confidence', `Low model confidence, ${group.confidence?.toFixed(2)}`, '?'));
  return html`<sup class="marks" lang="en">${marks}</sup>`;
}

function renderMark({ number, message }: NumberedNotice): Html {
  return renderLink(`notice-${number}`, `Notice ${number}: ${message}`, number);
}

function renderLink(id: string, why: string, mark: string | number): Html {
  return html`<a href="#${id}" title="${why}" aria-label="${why}">${mark}</a>`;
}
