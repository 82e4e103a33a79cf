import type { MarkupNode } from './parse-markup.ts';
import type { ReadText, UnnumberedBlock } from './unnumbered-block.ts';

/** What stands around articles, by what pages call it. */
const KINDS: readonly (readonly [name: string, selector: string])[] = [
  ['navigation', 'nav, [role=navigation]'],
  ['header', 'header, [role=banner]'],
  ['sidebar', 'aside, [role=complementary]'],
  ['footer', 'footer, [role=contentinfo]'],
  ['form', 'form'],
  ['comments', '[id*=comment], [class*=comment]'],
  ['advertising', '[class*=advert], [id*=advert], [class*=publicite]'],
  ['embedded frame', 'iframe, object, embed'],
];

/** A notice of what a page holds besides the article, by kind, and of how many words were kept; none if nothing is lost. */
export function describeBoilerplate(
  body: MarkupNode,
  whole: readonly UnnumberedBlock[],
  kept: readonly UnnumberedBlock[],
): ReadText['notices'] {
  const total = countWords(whole);
  const left = total - countWords(kept);
  if (left <= 0) return [];
  const texts = kept.map(({ text }) => text).join('\n');
  const kinds = KINDS.filter(([, selector]) => {
    const nodes = [...body.querySelectorAll(selector)];
    return nodes.some((node) => !texts.includes(node.textContent.replace(/\s+/gu, ' ').trim().slice(0, 80) || '\0'));
  }).map(([name]) => name);
  const detail = kinds.length > 0 ? ` (${kinds.join(', ')})` : '';
  const message = `${left} of the page's ${total} words are not part of the article and were left out${detail}`;
  return [{ rule: 'boilerplate', message, sentences: [] }];
}

function countWords(blocks: readonly UnnumberedBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + (text.match(/\S+/gu)?.length ?? 0), 0);
}
