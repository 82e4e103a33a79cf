import type { TranslateOptions, Translator } from '../../models/contracts.ts';
import type { TranslatedText } from './job.ts';
import { mapSpan } from './map-span.ts';
import { type MarkupNode, readMarkup } from './read-markup.ts';
import { type PiecewiseText, translatePiecewise } from './translate-text.ts';

/**
 * Translates the text of HTML fragments and keeps every tag, attribute and comment as it is written. Text and the tags
 * inside a sentence are translated as one, so that a sentence is never cut at a link; its tags are then set around the
 * words that stand for theirs.
 */
export async function translateHtml(
  fragments: readonly string[],
  translator: Translator,
  options: TranslateOptions = {},
): Promise<readonly TranslatedText[]> {
  const read = fragments.map(readMarkup);
  const runs = read.flatMap((parts) => parts.filter((part) => typeof part !== 'string'));
  const translated = await translatePiecewise(
    runs.map(({ text }) => text),
    translator,
    options,
  );
  const targets = new Map(runs.map((run, k) => [run, translated[k]]));
  return read.map((parts) => {
    const own = parts.map((part) => (typeof part === 'string' ? part : { run: part, targets: targets.get(part) }));
    const count = Math.max(1, ...own.map((part) => (typeof part === 'string' ? 1 : (part.targets?.length ?? 1))));
    const write = (k: number) =>
      own
        .map((part) => {
          if (typeof part === 'string') return part;
          const target = part.targets?.[k] ?? part.targets?.[0];
          return target ? writeNodes(target, part.run.nodes, 0, target.text.length) : '';
        })
        .join('');
    const [text = '', ...alternatives] = Array.from({ length: count }, (_, k) => write(k));
    return { text, alternatives };
  });
}

/** The text of [start, end) with `nodes` in it, each where the words that it was around have gone. */
function writeNodes(target: PiecewiseText, nodes: readonly MarkupNode[], start: number, end: number): string {
  const placed = nodes.map((node) => ({ node, span: mapSpan(target.pieces, node.span, target.text) }));
  placed.sort((a, b) => a.span.start - b.span.start);
  let written = '';
  let at = start;
  for (const { node, span } of placed) {
    const from = Math.max(at, Math.min(span.start, end));
    const to = Math.max(from, Math.min(span.end, end));
    written += escapeText(target.text.slice(at, from)) + node.open;
    written += writeNodes(target, node.children, from, to) + node.close;
    at = to;
  }
  return written + escapeText(target.text.slice(at, end));
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
