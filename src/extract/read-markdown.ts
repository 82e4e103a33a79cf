import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { InlineMark } from '../document/article.ts';
import { flattenInline } from './flatten-inline.ts';
import { isNestedTooDeep } from './is-nested-too-deep.ts';
import { readPlainText } from './read-plain-text.ts';
import type { ReadText, UnnumberedBlock } from './unnumbered-block.ts';

/** Where a block stands: inside a quotation, in a list. */
interface Place {
  readonly quoted: boolean;
  readonly depth: number;
  readonly marker: string | undefined;
}

/** A node that becomes a block; `text` is undefined for one that is carried over as its source stands. */
interface Leaf {
  readonly node: Nodes;
  readonly text: string | undefined;
  readonly marks?: readonly InlineMark[];
  readonly place: Place;
  readonly caption?: boolean;
}

/** YAML between rules; a rule at the top of an article is not followed by a key. */
const FRONT_MATTER = /^---\n(?=[\p{L}_][\p{L}\p{N}_-]*[ \t]*:)[\s\S]*?\n(?:---|\.\.\.)[ \t]*(?:\n|$)/u;
const LIST_MARKER = /^(?:[-*+]|\d{1,9}[.)])/u;
const TOP: Place = { quoted: false, depth: 0, marker: undefined };

/**
 * The blocks of a CommonMark text. Code, HTML, rules, link definitions and front matter become verbatim blocks;
 * emphasis, links and code keep their places; pictures and tags within a line are flattened to their text, with one notice
 * that counts them. A text nested absurdly deep is read as plain
 * text, with a notice.
 */
export function readMarkdown(text: string): ReadText {
  if (isNestedTooDeep(text)) {
    const message = 'read as plain text: quotations or lists are nested too deep for Markdown';
    return { ...readPlainText(text), notices: [{ rule: 'markdown-depth', message, sentences: [] }] };
  }
  const lost = new Map<string, number>();
  const front = FRONT_MATTER.exec(text)?.[0] ?? '';
  // Blanked out, not cut off: line numbers and offsets stay those of the file.
  const body = front.replace(/[^\n]/gu, ' ') + text.slice(front.length);
  const blocks: UnnumberedBlock[] = front ? [{ kind: 'verbatim', text: front.trim(), blankLinesBefore: 0 }] : [];
  let lastLine = front ? front.trimEnd().split('\n').length : 0;
  for (const leaf of fromMarkdown(body).children.flatMap((node) => leavesOf(node, TOP, body, lost))) {
    const { start, end } = leaf.node.position ?? {
      start: { line: lastLine, offset: 0 },
      end: { line: lastLine, offset: 0 },
    };
    const source = body.slice(start.offset, end.offset).trim();
    if (source === '') continue;
    blocks.push(createBlock(leaf, source, Math.max(0, start.line - lastLine - 1)));
    lastLine = end.line;
  }
  return { blocks, notices: describeLost(lost) };
}

function leavesOf(node: RootContent, place: Place, body: string, lost: Map<string, number>): readonly Leaf[] {
  switch (node.type) {
    case 'heading':
      return [{ node, ...flattenInline(node.children, lost), place }];
    case 'paragraph':
      return [proseOf(node, node.children, place, lost)];
    case 'blockquote':
      return node.children.flatMap((child) =>
        leavesOf(child, { ...place, quoted: true, marker: undefined }, body, lost),
      );
    case 'list':
      return node.children.flatMap((item) => {
        const marker = LIST_MARKER.exec(body.slice(item.position?.start.offset).slice(0, 10))?.[0] ?? '-';
        // Only an item's first paragraph carries the marker; what follows it is a paragraph under the list.
        return item.children.flatMap((child, n) => {
          const depth = child.type === 'list' ? place.depth + 1 : place.depth;
          return leavesOf(child, { ...place, depth, marker: n === 0 ? marker : undefined }, body, lost);
        });
      });
    default:
      return [{ node, text: undefined, place }];
  }
}

/** A paragraph; one that is an image alone is that image's caption. */
function proseOf(node: Nodes, children: readonly PhrasingContent[], place: Place, lost: Map<string, number>): Leaf {
  const [only] = children;
  if (children.length === 1 && (only?.type === 'image' || only?.type === 'imageReference')) {
    return { node, ...flattenInline([only], new Map()), place, caption: true };
  }
  return { node, ...flattenInline(children, lost), place };
}

function createBlock(leaf: Leaf, source: string, blankLinesBefore: number): UnnumberedBlock {
  const { node, place, caption, marks = [] } = leaf;
  if (!leaf.text) return { kind: 'verbatim', text: source, blankLinesBefore };
  const text = { text: leaf.text, ...(marks.length > 0 && { marks }), blankLinesBefore };
  if (node.type === 'heading') return { kind: 'heading', level: node.depth, ...text };
  if (caption) return { kind: 'caption', ...text };
  const { marker, depth, quoted } = place;
  if (marker !== undefined) return { kind: 'list-item', marker, depth, ...text };
  return { kind: quoted ? 'quote' : 'paragraph', ...text };
}

function describeLost(lost: ReadonlyMap<string, number>): ReadText['notices'] {
  if (lost.size === 0) return [];
  const counted = [...lost].map(([name, count]) => `${count} ${name}${count > 1 ? 's' : ''}`).join(', ');
  return [{ rule: 'inline-marks', message: `kept as plain text: ${counted}`, sentences: [] }];
}
