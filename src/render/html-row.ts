import type { SegmentedBlock } from '../document/segmented-article.ts';
import { type Html, html, trusted } from './html.ts';
import { renderHtmlSentences } from './html-sentences.ts';
import { isRule } from './is-rule.ts';
import type { SentencePlaces } from './sentence-places.ts';

/** Deeper lists than this are indented no further. */
const MAX_DEPTH = 4;

/** One block and its translation next to each other; what is carried over as it is stands there once. */
export function renderHtmlRow(
  source: SegmentedBlock,
  target: SegmentedBlock | undefined,
  places: SentencePlaces,
): Html {
  if (source.kind === 'verbatim' && source.text === target?.text) return renderVerbatim(source, target, places);
  const english = target ? renderBlock(target, places) : '';
  return html`<div class="row ${source.kind}">
<div lang="fr">${renderBlock(source, places)}</div>
<div lang="en">${english}</div>
</div>
`;
}

function renderBlock(block: SegmentedBlock, places: SentencePlaces): Html {
  const text = renderHtmlSentences(block, places);
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

function renderVerbatim(source: SegmentedBlock, target: SegmentedBlock, places: SentencePlaces): Html {
  const anchors = target.sentences.map(({ id }) => html`<span id="${id}"></span>`);
  return html`<div class="verbatim${isRule(source.text) ? ' rule' : ''}">
${anchors}<pre lang="" translate="no">${renderHtmlSentences(source, places)}</pre>
</div>
`;
}
