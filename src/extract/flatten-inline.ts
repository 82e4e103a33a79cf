import type { PhrasingContent } from 'mdast';
import { joinLines } from './join-lines.ts';

const NAMES: Partial<Record<PhrasingContent['type'], string>> = {
  link: 'link',
  linkReference: 'link',
  image: 'image',
  imageReference: 'image',
  emphasis: 'emphasis',
  strong: 'strong emphasis',
  inlineCode: 'code span',
  html: 'HTML tag',
};

/** The text of inline content, on one line, NFC; adds what was flattened to `marks`, counted by name. */
export function flattenInline(nodes: readonly PhrasingContent[], marks: Map<string, number>): string {
  // Character references may have spelled a letter and its accent apart, or stand for white space.
  const text = textOf(nodes, marks).normalize('NFC').trim();
  return joinLines(text.split(/[ \t]*\n[ \t\n]*/u));
}

function textOf(nodes: readonly PhrasingContent[], marks: Map<string, number>): string {
  return nodes
    .map((node) => {
      const name = NAMES[node.type];
      if (name) marks.set(name, (marks.get(name) ?? 0) + 1);
      if (node.type === 'html') return /^<br\b/iu.test(node.value) ? '\n' : '';
      if (node.type === 'break') return '\n';
      if ('value' in node) return node.value;
      if ('children' in node) return textOf(node.children, marks);
      return 'alt' in node ? (node.alt ?? '') : '';
    })
    .join('');
}
