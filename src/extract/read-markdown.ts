import type { Nodes, PhrasingContent, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { InlineMark, TableCell } from '../document/article.ts';
import { countLoss, describeLeftOut, describeLosses, type Losses } from './count-losses.ts';
import { flattenInline } from './flatten-inline.ts';
import { holdsWords } from './holds-words.ts';
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
  readonly cell?: TableCell;
}

interface Lost {
  readonly inline: Losses;
  readonly blocks: Losses;
}

/** YAML between rules; a rule at the top of an article is not followed by a key. */
const FRONT_MATTER = /^---\n(?=[\p{L}_][\p{L}\p{N}_-]*[ \t]*:)[\s\S]*?\n(?:---|\.\.\.)[ \t]*(?:\n|$)/u;
const LIST_MARKER = /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]+\[[ xX]\](?=\s+\S))?/u;
/** With the marker, so that the model never sees it. */
const TASK_MARK = /^\[[ xX]\]\s+/u;
const EXTENSIONS = {
  extensions: [gfmTable(), gfmFootnote()],
  mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
};
/** Of what is laid out in blocks; Markdown has its tables again. */
const TABLE = 'table laid out as paragraphs except in Markdown';
const TOP: Place = { quoted: false, depth: 0, marker: undefined };

/**
 * The blocks of a CommonMark text with GitHub's tables, which are read cell by cell, footnotes and tasks. Code, HTML, rules, link
 * definitions and front matter become verbatim blocks; emphasis, links and code keep their places; pictures and tags
 * within a line are flattened to their text. Notices count what is lost or passed over. A text nested absurdly deep is
 * read as plain text, with a notice.
 */
export function readMarkdown(text: string): ReadText {
  if (isNestedTooDeep(text)) {
    const message = 'read as plain text: quotations or lists are nested too deep for Markdown';
    return { ...readPlainText(text), notices: [{ rule: 'markdown-depth', message, sentences: [] }] };
  }
  const lost: Lost = { inline: new Map(), blocks: new Map() };
  const front = FRONT_MATTER.exec(text)?.[0] ?? '';
  // Blanked out, not cut off: line numbers and offsets stay those of the file.
  const body = front.replace(/[^\n]/gu, ' ') + text.slice(front.length);
  const blocks: UnnumberedBlock[] = front ? [{ kind: 'verbatim', text: front.trim(), blankLinesBefore: 0 }] : [];
  let lastLine = front ? front.trimEnd().split('\n').length : 0;
  for (const leaf of fromMarkdown(body, EXTENSIONS).children.flatMap((node) => leavesOf(node, TOP, body, lost))) {
    const { start, end } = leaf.node.position ?? {
      start: { line: lastLine, offset: 0 },
      end: { line: lastLine, offset: 0 },
    };
    const source = body.slice(start.offset, end.offset).trim();
    if (source === '') continue;
    blocks.push(createBlock(leaf, source, Math.max(0, start.line - lastLine - 1)));
    lastLine = end.line;
  }
  const flattened = describeLosses(lost.inline, 'inline-marks', 'kept as plain text', /$/u);
  return { blocks, notices: [...flattened, ...describeLeftOut(lost.blocks)] };
}

function leavesOf(node: RootContent, place: Place, body: string, lost: Lost): readonly Leaf[] {
  switch (node.type) {
    case 'heading':
      return [{ node, ...flattenInline(node.children, lost.inline), place }];
    case 'paragraph':
      return [proseOf(node, node.children, place, lost)];
    case 'blockquote':
      return node.children.flatMap((child) =>
        leavesOf(child, { ...place, quoted: true, marker: undefined }, body, lost),
      );
    case 'list':
      return node.children.flatMap((item) => {
        const opening = body.slice(item.position?.start.offset).slice(0, 20);
        const marker = LIST_MARKER.exec(opening)?.[0].replace(/\s+/u, ' ') ?? '-';
        // Only an item's first paragraph carries the marker; what follows it is a paragraph under the list.
        return item.children.flatMap((child, n) => {
          const depth = child.type === 'list' ? place.depth + 1 : place.depth;
          const content = n === 0 && marker.endsWith(']') ? withoutTaskMark(child) : child;
          return leavesOf(content, { ...place, depth, marker: n === 0 ? marker : undefined }, body, lost);
        });
      });
    case 'footnoteDefinition':
      return node.children.flatMap((child, n) => {
        const marker = n === 0 ? `[^${node.label ?? node.identifier}]:` : undefined;
        return leavesOf(child, { ...place, marker }, body, lost);
      });
    case 'table':
      countLoss(lost.blocks, TABLE);
      return cellsOf(node, place, lost);
    case 'html':
      if (holdsWords(node.value)) countLoss(lost.blocks, 'block of HTML passed over');
      return [{ node, text: undefined, place }];
    default:
      return [{ node, text: undefined, place }];
  }
}

function withoutTaskMark(node: RootContent): RootContent {
  const [first, ...rest] = node.type === 'paragraph' ? node.children : [];
  if (node.type !== 'paragraph' || first?.type !== 'text') return node;
  return { ...node, children: [{ ...first, value: first.value.replace(TASK_MARK, '') }, ...rest] };
}

/** The cells of a table that hold text, row by row; the first takes the marker of the list item that it stands in. */
function cellsOf(table: Table, place: Place, lost: Lost): readonly Leaf[] {
  const number = lost.blocks.get(TABLE) ?? 0;
  const cells = table.children.flatMap((row, y) =>
    row.children.map((node, x): Leaf => {
      const align = table.align?.[x];
      const cell = { table: number, row: y + 1, column: x + 1, ...(align && { align }) };
      return { node, ...flattenInline(node.children, lost.inline), place, ...(isOnTop(place) && { cell }) };
    }),
  );
  return cells
    .filter(({ text }) => text !== '')
    .map((leaf, k) => (k === 0 ? leaf : { ...leaf, place: { ...place, marker: undefined } }));
}

/** In a list or a quotation, a table's rows would be parted from it. */
function isOnTop({ quoted, depth, marker }: Place): boolean {
  return !quoted && depth === 0 && marker === undefined;
}

/** A paragraph; one that is an image alone is that image's caption. */
function proseOf(node: Nodes, children: readonly PhrasingContent[], place: Place, lost: Lost): Leaf {
  const [only] = children;
  if (children.length === 1 && (only?.type === 'image' || only?.type === 'imageReference')) {
    return { node, ...flattenInline([only], new Map()), place, caption: true };
  }
  return { node, ...flattenInline(children, lost.inline), place };
}

function createBlock(leaf: Leaf, source: string, blankLinesBefore: number): UnnumberedBlock {
  const { node, place, caption, cell, marks = [] } = leaf;
  if (!leaf.text) return { kind: 'verbatim', text: source, blankLinesBefore };
  const text = { text: leaf.text, ...(marks.length > 0 && { marks }), blankLinesBefore };
  if (node.type === 'heading') return { kind: 'heading', level: node.depth, ...text };
  if (caption) return { kind: 'caption', ...text };
  const { marker, depth, quoted } = place;
  if (marker !== undefined) return { kind: 'list-item', marker, depth, ...text };
  return { kind: quoted ? 'quote' : 'paragraph', ...text, ...(cell && { cell }) };
}
