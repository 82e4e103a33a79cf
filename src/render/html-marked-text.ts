import type { InlineMark } from '../document/article.ts';
import type { Span } from '../document/span.ts';
import { type Html, html, trusted } from './html.ts';

const TAGS = { emphasis: 'em', strong: 'strong', code: 'code' } as const;

/** Where a link of an article may lead: a script or a local file must not be one click away. */
const SAFE_HREF = /^(?:https?:\/\/|mailto:)/iu;

/**
 * The stretch `span` of a block's `text` with its emphasis, code and links; `renderText` renders what stands between
 * two ends of marks. Marks may overlap: each piece is put into all of those that cover it.
 */
export function renderMarkedText(
  text: string,
  span: Span,
  marks: readonly InlineMark[],
  renderText: (text: string) => Html | readonly Html[],
): readonly Html[] {
  const inside = marks.filter((mark) => mark.span.start < span.end && span.start < mark.span.end);
  const ends = inside.flatMap((mark) => [mark.span.start, mark.span.end]);
  const cuts = [...new Set([span.start, ...ends.filter((at) => at > span.start && at < span.end), span.end])];
  cuts.sort((a, b) => a - b);
  return cuts.slice(1).map((end, k) => {
    const start = cuts[k] ?? end;
    const covering = inside.filter((mark) => mark.span.start <= start && end <= mark.span.end);
    const piece = html`${renderText(text.slice(start, end))}`;
    return covering.reduceRight<Html>(wrap, piece);
  });
}

function wrap(content: Html, { kind, href = '' }: InlineMark): Html {
  if (kind !== 'link') {
    const tag = trusted(TAGS[kind]);
    return html`<${tag}>${content}</${tag}>`;
  }
  return SAFE_HREF.test(href) ? html`<a href="${href}" rel="noreferrer">${content}</a>` : content;
}
