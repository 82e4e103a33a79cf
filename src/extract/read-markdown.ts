import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { flattenInline } from './flatten-inline.ts';
import type { ReadText, UnnumberedBlock } from './unnumbered-block.ts';

/** Where a block stands: inside a quotation, in a list. */
interface Place {
  readonly quoted: boolean;
  readonly depth: number;
  readonly marker: string | undefined;
}

const FRONT_MATTER = /^---\n[\s\S]*?\n(?:---|\.\.\.)(?:\n|$)/u;

/**
 * The blocks of a CommonMark text. Code, HTML, rules, link definitions and front matter become verbatim blocks; inline
 * marks are flattened to their text, with one notice that counts them.
 */
export function readMarkdown(text: string): ReadText {
  const marks = new Map<string, number>();
  const blocks: UnnumberedBlock[] = [];
  const front = FRONT_MATTER.exec(text)?.[0] ?? '';
  // Blanked out, not cut off: line numbers and offsets stay those of the file.
  const body = front.replace(/[^\n]/gu, ' ') + text.slice(front.length);
  let lastLine = 0;
  const add = (node: Nodes, block: UnnumberedBlock) => {
    if (block.text.trim() === '') return;
    blocks.push({ ...block, blankLinesBefore: Math.max(0, (node.position?.start.line ?? 0) - lastLine - 1) });
    lastLine = node.position?.end.line ?? lastLine;
  };
  const verbatim = (node: Nodes) => {
    const source = body.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
    add(node, { kind: 'verbatim', text: source.trim(), blankLinesBefore: 0 });
  };
  const addProse = (node: Nodes, children: readonly PhrasingContent[], place: Place) => {
    const [only] = children;
    if (children.length === 1 && only?.type === 'image') {
      const caption = only.alt?.trim();
      return caption ? add(node, { kind: 'caption', text: caption, blankLinesBefore: 0 }) : verbatim(node);
    }
    const prose = flattenInline(children, marks);
    if (prose === '') return verbatim(node);
    const base = { text: prose, blankLinesBefore: 0 };
    if (place.marker !== undefined)
      return add(node, { ...base, kind: 'list-item', marker: place.marker, depth: place.depth });
    return add(node, { ...base, kind: place.quoted ? 'quote' : 'paragraph' });
  };
  const visit = (node: RootContent, place: Place): void => {
    switch (node.type) {
      case 'heading': {
        const heading = flattenInline(node.children, marks);
        return add(node, { kind: 'heading', level: node.depth, text: heading, blankLinesBefore: 0 });
      }
      case 'paragraph':
        return addProse(node, node.children, place);
      case 'blockquote':
        return node.children.forEach((child) => visit(child, { ...place, quoted: true, marker: undefined }));
      case 'list':
        return node.children.forEach((item, k) => {
          const marker = node.ordered ? `${(node.start ?? 1) + k}.` : '-';
          // Only an item's first paragraph carries the marker; what follows it is a paragraph under the list.
          item.children.forEach((child, n) =>
            visit(child, {
              ...place,
              depth: child.type === 'list' ? place.depth + 1 : place.depth,
              marker: n === 0 ? marker : undefined,
            }),
          );
        });
      default:
        return verbatim(node);
    }
  };
  if (front) {
    blocks.push({ kind: 'verbatim', text: front.trim(), blankLinesBefore: 0 });
    lastLine = front.split('\n').length - 1;
  }
  for (const node of fromMarkdown(body).children) visit(node, { quoted: false, depth: 0, marker: undefined });
  return { blocks, notices: describeMarks(marks) };
}

function describeMarks(marks: ReadonlyMap<string, number>): ReadText['notices'] {
  if (marks.size === 0) return [];
  const counted = [...marks].map(([name, count]) => `${count} ${name}${count > 1 ? 's' : ''}`).join(', ');
  return [{ rule: 'inline-marks', message: `kept as plain text: ${counted}`, sentences: [] }];
}
