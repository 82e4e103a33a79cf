import { Parser } from 'htmlparser2';
import type { Span } from '../../document/span.ts';

/** A tag pair, or a lone tag or comment, inside a run of text; `span` is what it is around, in the run's text. */
export interface MarkupNode {
  readonly open: string;
  close: string;
  span: Span;
  readonly children: MarkupNode[];
}

/** Text that is read as one, with the tags inside it. */
export interface TextRun {
  text: string;
  readonly nodes: MarkupNode[];
}

/** Tags that stand inside a sentence; all others end it. */
const INLINE = new Set(
  'a abbr b bdi bdo big cite del dfn em font i img ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const LONE = new Set(['img', 'wbr']);
/** What is in these is no prose. */
const OPAQUE = new Set(['script', 'style', 'code', 'pre', 'textarea', 'template', 'svg', 'math', 'noscript']);

/** `html` cut into markup, which is kept as it is, and the runs of text between. */
export function readMarkup(html: string): readonly (string | TextRun)[] {
  const parts: (string | TextRun)[] = [];
  let run: TextRun | undefined;
  let open: { name: string; node: MarkupNode }[] = [];
  let opaque: { name: string; depth: number } | undefined;
  let done = 0;
  const endRun = () => {
    run = undefined;
    open = [];
  };
  const keep = (end: number) => {
    endRun();
    if (end > done) parts.push(html.slice(done, end));
    done = Math.max(done, end);
  };
  const currentRun = (): TextRun => {
    if (!run) {
      run = { text: '', nodes: [] };
      parts.push(run);
    }
    return run;
  };
  const addNode = (name: string, raw: string): void => {
    const { text, nodes } = currentRun();
    const node: MarkupNode = { open: raw, close: '', span: { start: text.length, end: text.length }, children: [] };
    (open.at(-1)?.node.children ?? nodes).push(node);
    if (name && !LONE.has(name)) open.push({ name, node });
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (opaque) {
          if (opaque.name === name) opaque.depth += 1;
          return;
        }
        const isUntranslated = attributes['translate'] === 'no' || /\bnotranslate\b/u.test(attributes['class'] ?? '');
        if (OPAQUE.has(name) || (isUntranslated && !LONE.has(name))) {
          keep(parser.startIndex);
          opaque = { name, depth: 1 };
        } else if (INLINE.has(name)) {
          const raw = html.slice(parser.startIndex, parser.endIndex + 1);
          done = parser.endIndex + 1;
          addNode(name, raw);
        } else {
          keep(parser.endIndex + 1);
        }
      },
      onclosetag(name, isImplied) {
        if (opaque) {
          if (opaque.name !== name) return;
          opaque.depth -= 1;
          if (opaque.depth > 0) return;
          opaque = undefined;
          keep(isImplied ? parser.startIndex : parser.endIndex + 1);
          return;
        }
        if (LONE.has(name)) return;
        const position = open.findLastIndex((entry) => entry.name === name);
        if (isImplied && position < 0) return;
        if (INLINE.has(name) && position >= 0) {
          const end = run?.text.length ?? 0;
          for (const { node } of open.slice(position)) node.span = { start: node.span.start, end };
          const node = open[position]?.node;
          if (node && !isImplied) {
            node.close = html.slice(parser.startIndex, parser.endIndex + 1);
            done = parser.endIndex + 1;
          }
          open.length = position;
        } else if (!isImplied) {
          keep(parser.endIndex + 1);
        }
      },
      ontext(text) {
        if (opaque) return;
        currentRun().text += text;
        done = parser.endIndex + 1;
      },
      oncomment() {
        if (!opaque) keep(parser.endIndex + 1);
      },
      onprocessinginstruction() {
        if (!opaque) keep(parser.endIndex + 1);
      },
      onend() {
        keep(html.length);
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);
  for (const part of parts) if (typeof part !== 'string') closeOpenSpans(part.nodes, part.text.length);
  return parts;
}

/** A tag whose end never came, or came outside its run, is around nothing: it stays where it opened. */
function closeOpenSpans(nodes: readonly MarkupNode[], end: number): void {
  for (const node of nodes) {
    node.span = { start: Math.min(node.span.start, end), end: Math.min(node.span.end, end) };
    closeOpenSpans(node.children, end);
  }
}
