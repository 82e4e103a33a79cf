import { countLoss, describeLeftOut, type Losses } from './count-losses.ts';
import { isNoteMark } from './is-note-mark.ts';
import { joinLines } from './join-lines.ts';
import type { MarkOfRun, Run } from './lay-out-runs.ts';
import { layOutRuns } from './lay-out-runs.ts';
import type { MarkupNode } from './parse-markup.ts';
import { safeHref } from './safe-href.ts';
import type { ReadText, UnnumberedBlock } from './unnumbered-block.ts';

/** Where content stands: what kind of block it becomes. */
interface Place {
  readonly quoted: boolean;
  readonly caption: boolean;
  /** -1 outside of lists. */
  readonly depth: number;
  /** Taken by the first block of an item. */
  readonly item?: { marker: string | undefined };
}

const TOP: Place = { quoted: false, caption: false, depth: -1 };

const SKIPPED = new Set(
  'head title meta link script style noscript template svg math iframe object embed video audio canvas input select button textarea nav rt rp'.split(
    ' ',
  ),
);
const MARKS: Readonly<Record<string, MarkOfRun['kind']>> = {
  em: 'emphasis',
  i: 'emphasis',
  dfn: 'emphasis',
  strong: 'strong',
  b: 'strong',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
};
const INLINE = new Set(
  'a abbr bdi bdo big br cite code data del dfn em b font i ins kbd label mark q ruby rb s samp small span strike strong sub sup time tt u var wbr img picture'.split(
    ' ',
  ),
);

/**
 * The blocks below `root`, a page's body or what is left of it: headings, paragraphs, quotations, list items, captions;
 * preformatted text and rules are verbatim. A table is read cell by cell. What cannot be carried over is counted in
 * a notice.
 */
export function readDom(root: MarkupNode): ReadText {
  const blocks: UnnumberedBlock[] = [];
  const lost: Losses = new Map();
  const lose = (name: string) => countLoss(lost, name);
  let runs: Run[] = [];

  const emit = (block: UnnumberedBlock) => blocks.push(blocks.length === 0 ? { ...block, blankLinesBefore: 0 } : block);
  const flush = (place: Place) => {
    const { text, marks } = layOutRuns(runs);
    runs = [];
    if (text === '') return;
    const shared = { text, ...(marks.length > 0 && { marks }), blankLinesBefore: 1 };
    const { marker } = place.item ?? {};
    if (place.item && marker !== undefined) {
      place.item.marker = undefined;
      const blankLinesBefore = blocks.at(-1)?.kind === 'list-item' ? 0 : 1;
      emit({ ...shared, blankLinesBefore, kind: 'list-item', marker, depth: place.depth });
    } else {
      emit({ ...shared, kind: place.caption ? 'caption' : place.quoted ? 'quote' : 'paragraph' });
    }
  };
  const walkAll = (node: MarkupNode, place: Place, marks: readonly MarkOfRun[]) => {
    for (const child of node.childNodes) walk(child, place, marks);
  };
  const walk = (node: MarkupNode, place: Place, marks: readonly MarkOfRun[]): void => {
    if (node.nodeType === 3) {
      runs.push({ text: collapseSpaces(node.textContent), marks });
      return;
    }
    const name = node.nodeType === 1 ? node.localName.toLowerCase() : '';
    if (name === '' || SKIPPED.has(name) || isHidden(node)) return;
    if (INLINE.has(name)) {
      walkInline(node, name, place, marks);
    } else {
      flush(place);
      walkBlock(node, name, place);
      flush(place);
    }
  };
  const isRaisedNote = (node: MarkupNode) => {
    const before = runs
      .slice(-3)
      .map(({ text }) => text.slice(-20))
      .join('');
    return isNoteMark(node.textContent, before, node.querySelector('a') !== null);
  };
  const walkInline = (node: MarkupNode, name: string, place: Place, marks: readonly MarkOfRun[]) => {
    if (name === 'br') {
      // Two in a row part paragraphs.
      if (runs.at(-1)?.text === '\n') flush(place);
      else runs.push({ text: '\n', marks: [] });
      return;
    }
    if (isWayBack(node)) return;
    if (name === 'img' || (name === 'sup' && isRaisedNote(node))) {
      lose(name === 'img' ? 'picture' : 'footnote mark');
      return;
    }
    const kind = MARKS[name];
    const href = name === 'a' ? safeHref(node.getAttribute('href')) : undefined;
    const mark: MarkOfRun | undefined = href !== undefined ? { kind: 'link', href } : kind && { kind };
    walkAll(node, place, mark ? [...marks, mark] : marks);
  };
  const walkBlock = (node: MarkupNode, name: string, place: Place) => {
    const level = /^h([1-6])$/u.exec(name)?.[1];
    if (level) {
      const before = runs;
      runs = [];
      walkAll(node, place, []);
      const { text, marks } = layOutRuns(runs);
      runs = before;
      const heading = { kind: 'heading', level: Number(level) as 1 | 2 | 3 | 4 | 5 | 6, blankLinesBefore: 1 } as const;
      if (text !== '') emit({ ...heading, text, ...(marks.length > 0 && { marks }) });
    } else if (name === 'pre') {
      const text = node.textContent.replace(/^\n+/u, '').trimEnd().normalize('NFC');
      if (text.trim() !== '') emit({ kind: 'verbatim', text, blankLinesBefore: 1 });
    } else if (name === 'hr') {
      emit({ kind: 'verbatim', text: '* * *', blankLinesBefore: 1 });
    } else if (name === 'ul' || name === 'ol') {
      walkList(node, name === 'ol', place);
    } else {
      if (name === 'table') lose('table laid out as paragraphs');
      const caption = place.caption || name === 'figcaption' || name === 'caption';
      walkAll(node, { ...place, quoted: place.quoted || name === 'blockquote', caption }, []);
      flush({ ...place, quoted: place.quoted || name === 'blockquote', caption });
    }
  };
  const walkList = (list: MarkupNode, isNumbered: boolean, place: Place) => {
    let number = Number.parseInt(list.getAttribute('start') ?? '1', 10) || 1;
    for (const child of list.childNodes) {
      if (child.nodeType !== 1) continue;
      const isItem = child.localName.toLowerCase() === 'li';
      const marker = isNumbered ? `${number}.` : '-';
      if (isItem) number += 1;
      const inside: Place = { ...place, depth: place.depth + 1, ...(isItem && { item: { marker } }) };
      // A list that stands in a list without an item around it, as word processors write it, is one level deeper.
      if (isItem) walkAll(child, inside, []);
      else walk(child, inside, []);
      flush(inside);
    }
  };

  walkAll(root, TOP, []);
  flush(TOP);
  return { blocks, notices: describeLeftOut(lost) };
}

/** White space as a browser shows it, but for a line break in a word that somebody wrapped at its hyphen. */
function collapseSpaces(text: string): string {
  return joinLines(text.replace(/[ \t\f]+/gu, ' ').split(/ ?[\r\n][ \r\n]*/u));
}

function isHidden(node: MarkupNode): boolean {
  return (
    node.getAttribute('hidden') !== null ||
    /display:\s*none|visibility:\s*hidden/u.test(node.getAttribute('style') ?? '')
  );
}

/** The arrow that leads from a note to where it belongs. */
function isWayBack(node: MarkupNode): boolean {
  return node.localName === 'a' && /^\s*[↑↩^]\uFE0E?\s*$/u.test(node.textContent);
}
