import type { SegmentedBlock, SentenceId } from '../document/segmented-article.ts';
import type { Span } from '../document/span.ts';
import type { SentenceGroup } from '../document/translation.ts';
import { shownLength } from './html.ts';

/**
 * A group's word links for the page's script: `0-5:4-9 6-8:0-3`, each side as UTF-16 offsets [start, end) into that
 * side's sentences as the page shows them, put together without what stands between them. Links that leave the
 * group's sentences are left out.
 */
export function encodeWordLinks(
  { source, target, words }: SentenceGroup,
  sourceBlock: SegmentedBlock,
  targetBlock: SegmentedBlock | undefined,
): string {
  if (words.length === 0 || !targetBlock) return '';
  const place = { source: createPlacer(sourceBlock, source), target: createPlacer(targetBlock, target) };
  const links = words.flatMap((link) => {
    const [from, to] = [place.source(link.source), place.target(link.target)];
    return from && to ? [`${from}:${to}`] : [];
  });
  return links.join(' ');
}

function createPlacer({ text, sentences }: SegmentedBlock, ids: readonly SentenceId[]) {
  let length = 0;
  const stretches = sentences
    .filter(({ id }) => ids.includes(id))
    .map(({ span }) => {
      const offset = length;
      length += shownLength(text.slice(span.start, span.end));
      return { span, offset };
    });
  return ({ start, end }: Span): string | undefined => {
    const home = stretches.find(({ span }) => span.start <= start && end <= span.end);
    if (!home || end <= start) return undefined;
    const from = home.offset + shownLength(text.slice(home.span.start, start));
    return `${from}-${from + shownLength(text.slice(start, end))}`;
  };
}
