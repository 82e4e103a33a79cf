import type { PhrasingContent } from 'mdast';
import type { InlineMark } from '../document/article.ts';
import { countLoss, type Losses } from './count-losses.ts';
import { layOutRuns, type MarkOfRun, type Run } from './lay-out-runs.ts';
import { safeHref } from './safe-href.ts';

const KINDS: Partial<Record<PhrasingContent['type'], MarkOfRun['kind']>> = {
  emphasis: 'emphasis',
  strong: 'strong',
  inlineCode: 'code',
  link: 'link',
};

/** What has no place in the text, by the name that a notice gives it. */
const LOST: Partial<Record<PhrasingContent['type'], string>> = {
  linkReference: 'link',
  image: 'image',
  imageReference: 'image',
  html: 'HTML tag',
};

/** The text of inline content, on one line, NFC, with its marks; adds what was flattened to `lost`, counted by name. */
export function flattenInline(
  nodes: readonly PhrasingContent[],
  lost: Losses,
): { readonly text: string; readonly marks: readonly InlineMark[] } {
  return layOutRuns(runsOf(nodes, [], lost));
}

function runsOf(nodes: readonly PhrasingContent[], marks: readonly MarkOfRun[], lost: Losses): readonly Run[] {
  return nodes.flatMap((node): readonly Run[] => {
    const href = node.type === 'link' ? safeHref(node.url) : undefined;
    const kind = node.type === 'link' && href === undefined ? undefined : KINDS[node.type];
    const inner = kind ? [...marks, { kind, ...(href !== undefined && { href }) }] : marks;
    if (node.type === 'footnoteReference') return [{ text: `[^${node.label ?? node.identifier}]`, marks }];
    const name = LOST[node.type] ?? (node.type === 'link' && !kind ? 'link' : undefined);
    if (name) countLoss(lost, name);
    if (node.type === 'html') return /^<br\b/iu.test(node.value) ? [{ text: '\n', marks }] : [];
    if (node.type === 'break') return [{ text: '\n', marks }];
    if ('value' in node) return [{ text: node.value, marks: inner }];
    if ('children' in node) return runsOf(node.children, inner, lost);
    return 'alt' in node ? [{ text: node.alt ?? '', marks }] : [];
  });
}
