import type { Side } from '../document/segmented-article.ts';
import type { AlignedRow } from './aligned-rows.ts';
import type { Edition } from './edition.ts';
import { encodeWordLinks } from './encode-word-links.ts';
import { type Html, html } from './html.ts';

/** What the script knows of a group, as attributes of its first unit that is not empty; '' for the other one. */
export function renderUnitData({ group, block, notices }: AlignedRow, side: Side, { targetOf }: Edition): Html {
  if (side !== (group.source.length > 0 ? 'source' : 'target')) return html``;
  const words = encodeWordLinks(group, block, targetOf.get(block.id));
  const attributes = [
    notices.length > 0 && html` data-notices="${notices.map(({ number }) => number).join(' ')}"`,
    group.method !== 'copy' && group.confidence !== null && html` data-confidence="${group.confidence.toFixed(2)}"`,
    words !== '' && html` data-words="${words}"`,
    group.alternatives.length > 0 && html` data-alternatives="${JSON.stringify(group.alternatives)}"`,
  ];
  return html`${attributes.filter((attribute) => attribute !== false)}`;
}
