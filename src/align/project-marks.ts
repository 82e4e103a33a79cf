import type { InlineMark } from '../document/article.ts';
import type { Notice } from '../document/notice.ts';
import type { SegmentedBlock, SentenceId } from '../document/segmented-article.ts';
import { type Span, textOf } from '../document/span.ts';
import type { AlignedTranslation, SentenceGroup } from '../document/translation.ts';

/** What a speaker's turn begins with: `- <i>Pas encore.</i>` has it outside of the mark. */
const DASH = /^[-–—]\s*/u;

/**
 * Puts the source's emphasis, links and code on the words of the translation that they became: on the same words where
 * these stand there unchanged, on the whole where they cover whole sentences, else on the words that the word links
 * lead to. A mark whose words cannot be told is dropped, with a notice for its sentence.
 */
export function projectMarks(translation: AlignedTranslation): {
  readonly translation: AlignedTranslation;
  readonly notices: readonly Notice[];
} {
  const notices: Notice[] = [];
  const groups = new Map<SentenceId, SentenceGroup>();
  for (const group of translation.groups) for (const id of group.source) groups.set(id, group);
  const sources = new Map<string, SegmentedBlock>(translation.source.blocks.map((block) => [block.id, block]));
  const blocks = translation.target.blocks.map((target): SegmentedBlock => {
    const source = sources.get(target.id);
    if (!source?.marks) return target;
    const marks: InlineMark[] = [];
    for (const mark of source.marks) {
      const spans = projectMark(mark, source, target, groups);
      marks.push(...spans.map((span) => ({ ...mark, span })));
      if (spans.length === 0) notices.push(createNotice(mark, source));
    }
    if (marks.length === 0) return target;
    return { ...target, marks: marks.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end) };
  });
  return { translation: { ...translation, target: { ...translation.target, blocks } }, notices };
}

/** Where `mark` goes, one span a group that it touches; none where that cannot be told for one of them. */
function projectMark(
  mark: InlineMark,
  source: SegmentedBlock,
  target: SegmentedBlock,
  groups: ReadonlyMap<SentenceId, SentenceGroup>,
): readonly Span[] {
  const touched = new Set(
    source.sentences.filter(({ span }) => overlaps(span, mark.span)).map(({ id }) => groups.get(id)),
  );
  const spans = [...touched].map((group) => group && projectIntoGroup(mark, source, target, group));
  return spans.some((span) => span === undefined) ? [] : merge(spans.filter((span) => span !== undefined));
}

function projectIntoGroup(
  { span }: InlineMark,
  source: SegmentedBlock,
  target: SegmentedBlock,
  group: SentenceGroup,
): Span | undefined {
  const from = hull(source.sentences.filter(({ id }) => group.source.includes(id)).map((sentence) => sentence.span));
  const into = hull(target.sentences.filter(({ id }) => group.target.includes(id)).map((sentence) => sentence.span));
  if (!from || !into) return undefined;
  const inside = { start: Math.max(from.start, span.start), end: Math.min(from.end, span.end) };
  if (isWhole(source.text, inside, from)) {
    const dash = DASH.test(source.text.slice(from.start, inside.start)) ? DASH.exec(textOf(target.text, into)) : null;
    return { ...into, start: into.start + (dash?.[0].length ?? 0) };
  }
  const words = textOf(source.text, inside).trim();
  // The second “et” of two is the second of two on the other side.
  const places = placesOf(words, textOf(target.text, into));
  const ownPlaces = placesOf(words, textOf(source.text, from));
  const at =
    places.length === ownPlaces.length
      ? places[ownPlaces.indexOf(source.text.indexOf(words, inside.start) - from.start)]
      : undefined;
  if (at !== undefined) return { start: into.start + at, end: into.start + at + words.length };
  const linked = hull(group.words.filter((link) => overlaps(link.source, inside)).map((link) => link.target));
  if (!linked) return undefined;
  // Words of the rest of the sentence in between: a hull that takes in many of them is not the mark's own.
  const strange = group.words.filter((link) => !overlaps(link.source, inside) && overlaps(link.target, linked));
  const own = group.words.filter((link) => overlaps(link.source, inside));
  return strange.length <= own.length ? linked : undefined;
}

/** True if nothing but punctuation of `whole` lies outside of `part`. */
function isWhole(text: string, part: Span, whole: Span): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(whole.start, part.start) + text.slice(part.end, whole.end));
}

/** Where `words` stands in `text` as words of its own. */
function placesOf(words: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at !== -1 && words !== ''; at = text.indexOf(words, at + 1)) {
    const around = [text.charAt(at - 1), text.charAt(at + words.length)];
    if (!around.some((character) => /[\p{L}\p{N}]/u.test(character))) places.push(at);
  }
  return places;
}

function hull(spans: readonly Span[]): Span | undefined {
  if (spans.length === 0) return undefined;
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

function merge(spans: readonly Span[]): readonly Span[] {
  const whole = hull(spans);
  return whole ? [whole] : [];
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function createNotice({ kind, span }: InlineMark, source: SegmentedBlock): Notice {
  const sentences = source.sentences.filter((sentence) => overlaps(sentence.span, span)).map(({ id }) => id);
  const words = textOf(source.text, span);
  const shown = words.length > 40 ? `${words.slice(0, 39)}…` : words;
  const message = `${kind} of “${shown}” is not in the English: its words there cannot be told`;
  return { rule: 'inline-marks', message, sentences };
}
