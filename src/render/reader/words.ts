import { dataOf, groupOf, type Side, sentenceAt, sentencesOf, sideOf } from './groups.ts';
import { textRanges } from './text-ranges.ts';

/** UTF-16 offsets [start, end) into one side's sentences, put together without what stands between them. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

type Link = Readonly<Record<Side, Stretch>>;

const cache = new Map<string, readonly Link[]>();
let shown = '';

/** Pointing at a word, or tapping it, lights up the words that it became or that it came from. */
export function startWords(): void {
  if (!('highlights' in CSS)) return;
  let waiting: PointerEvent | undefined;
  const follow = () => {
    if (waiting) lightWordAt(waiting);
    waiting = undefined;
  };
  document.addEventListener('pointermove', (event) => {
    if (!waiting) requestAnimationFrame(follow);
    waiting = event;
  });
  document.addEventListener('click', lightWordAt);
}

/** Lights the next linked word of the focused sentence (`direction` 1) or the one before (-1); false without links. */
export function stepWord(sentence: HTMLElement, direction: 1 | -1): boolean {
  const group = groupOf(sentence) ?? '';
  const side = sideOf(sentence);
  const starts = [...new Set(linksOf(group).map((link) => link[side].start))].sort((a, b) => a - b);
  if (starts.length === 0) return false;
  const [shownGroup, shownSide, at = '-1'] = shown.split(' ');
  const from = shownGroup === group && shownSide === side ? starts.indexOf(Number(at)) : -1;
  const next = from === -1 && direction === -1 ? starts.length - 1 : (from + direction + starts.length) % starts.length;
  lightWord(group, side, starts[next] ?? 0);
  return true;
}

function lightWordAt({ target, clientX, clientY }: MouseEvent): void {
  const sentence = sentenceAt(target);
  const group = groupOf(sentence);
  const offset = sentence && group && dataOf(group)['words'] ? offsetAt(sentence, group, clientX, clientY) : undefined;
  if (sentence && group && offset !== undefined) lightWord(group, sideOf(sentence), offset);
  else clear();
}

function lightWord(group: string, side: Side, offset: number): void {
  const links = linksOf(group).filter((link) => link[side].start <= offset && offset < link[side].end);
  const first = links[0];
  if (!first) {
    clear();
    return;
  }
  const key = `${group} ${side} ${first[side].start}`;
  if (key === shown) return;
  shown = key;
  const ranges = (['source', 'target'] as const).flatMap((where) => {
    return links.flatMap((link) => textRanges(sentencesOf(group, where), link[where].start, link[where].end));
  });
  CSS.highlights.set('word', new Highlight(...ranges));
}

function clear(): void {
  if (shown !== '') CSS.highlights.delete('word');
  shown = '';
}

function linksOf(group: string): readonly Link[] {
  // A corrected sentence no longer has the words that the links were made for.
  if (sentencesOf(group, 'target').some((sentence) => sentence.classList.contains('corrected'))) return [];
  const known = cache.get(group);
  if (known) return known;
  const links = (dataOf(group)['words'] ?? '').match(/\d+/gu) ?? [];
  const made: Link[] = [];
  for (let k = 0; k + 3 < links.length; k += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = links.slice(k, k + 4).map(Number);
    made.push({ source: { start: a, end: b }, target: { start: c, end: d } });
  }
  cache.set(group, made);
  return made;
}

/** Which character of a group's side is under the pointer. */
function offsetAt(sentence: HTMLElement, group: string, x: number, y: number): number | undefined {
  const caret = caretAt(x, y);
  if (!caret || !sentence.contains(caret.node)) return undefined;
  const before = document.createRange();
  let offset = 0;
  for (const one of sentencesOf(group, sideOf(sentence))) {
    if (one === sentence) break;
    offset += one.textContent.length;
  }
  before.setStart(sentence, 0);
  before.setEnd(caret.node, caret.offset);
  offset += before.toString().length;
  // A caret stands between two characters, the nearer edge: the one under the pointer may lie before it.
  const after = document.createRange();
  after.setStart(caret.node, caret.offset);
  after.setEnd(caret.node, caret.offset);
  const edge = after.getBoundingClientRect();
  return x < edge.left && offset > 0 ? offset - 1 : offset;
}

function caretAt(x: number, y: number): { node: Node; offset: number } | undefined {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret ? { node: caret.offsetNode, offset: caret.offset } : undefined;
  }
  // Safari before 26.
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}
