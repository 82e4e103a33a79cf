import type { SegmentedBlock, Side } from '../document/segmented-article.ts';
import type { Edition } from './edition.ts';
import { type Html, html, trusted } from './html.ts';
import { renderHtmlUnits } from './html-units.ts';
import { isRule } from './is-rule.ts';

/** Deeper lists than this are indented no further. */
const MAX_DEPTH = 4;

/** One block and its translation next to each other; what is carried over as it is stands there once. */
export function renderHtmlRow(source: SegmentedBlock, target: SegmentedBlock | undefined, edition: Edition): Html {
  if (source.kind === 'verbatim' && source.text === target?.text) return renderVerbatim(source, target, edition);
  return html`<div class="row ${source.kind}">
<div lang="fr">${renderBlock(source, 'source', edition)}</div>
<div lang="en">${target ? renderBlock(target, 'target', edition) : ''}</div>
</div>
`;
}

function renderBlock(block: SegmentedBlock, side: Side, edition: Edition): Html {
  const text = renderHtmlUnits(block, side, edition);
  switch (block.kind) {
    case 'heading': {
      const name = trusted(`h${block.level}`);
      return html`<${name}>${text}</${name}>`;
    }
    case 'quote':
      return html`<blockquote><p>${text}</p></blockquote>`;
    case 'list-item': {
      const depth = Math.min(block.depth, MAX_DEPTH);
      return html`<ul data-depth="${depth}"><li><span class="marker">${showMarker(block.marker)}</span> ${text}</li></ul>`;
    }
    case 'verbatim':
      return html`<pre>${text}</pre>`;
    default:
      return html`<p>${text}</p>`;
  }
}

/** The hyphens and stars of plain text become bullets; numbers and letters stay. */
function showMarker(marker: string): string {
  return /^[-*+]$/u.test(marker) ? '•' : marker;
}

function renderVerbatim(source: SegmentedBlock, target: SegmentedBlock, edition: Edition): Html {
  const anchors = target.sentences.map(({ id }) => html`<span id="${id}"></span>`);
  return html`<div class="verbatim${isRule(source.text) ? ' rule' : ''}">
${anchors}<pre lang="" translate="no">${renderHtmlUnits(source, 'source', edition)}</pre>
</div>
`;
}
