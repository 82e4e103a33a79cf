import type { Cue } from '../document/article.ts';
import type { SegmentedBlock } from '../document/segmented-article.ts';
import type { Span } from '../document/span.ts';
import type { AlignedTranslation, WordLink } from '../document/translation.ts';

/** Places that match; the earlier in the list, the better a cut there reads. */
const CUTS = [
  /[.!?…:;][»”"')]*\s+/gu,
  /,[»”"')]*\s+/gu,
  /\s+(?=(?:and|or|but|that|which|who|when|where|because|if|to|in|of|for|with|on|at|from|by|as)\s)/giu,
  /\s+/gu,
];

/** How far, as a share of the text, a better cut may lie from where the cue ends. */
const REACH = [0.18, 0.14, 0.08, 1];

/**
 * Cuts the English of subtitles into the cues of the French: as many, with the same times, none merged. A cut stands where
 * the word links say, else where the cue's share of the letters ends, or at the end of a clause close to it.
 */
export function placeCues(translation: AlignedTranslation): AlignedTranslation {
  if (!translation.source.blocks.some(({ cues }) => cues)) return translation;
  const links = new Map<string, WordLink[]>();
  for (const {
    source: [first],
    words,
  } of translation.groups) {
    const id = first?.slice(0, first.indexOf('.')) ?? '';
    links.set(id, [...(links.get(id) ?? []), ...words]);
  }
  const blocks = translation.target.blocks.map((target, k): SegmentedBlock => {
    const source = translation.source.blocks[k];
    if (!source?.cues) return target;
    return { ...target, cues: cutIntoCues(source, source.cues, target, links.get(source.id) ?? []) };
  });
  return { ...translation, target: { ...translation.target, blocks } };
}

function cutIntoCues(source: SegmentedBlock, cues: readonly Cue[], target: SegmentedBlock, links: readonly WordLink[]) {
  let start = 0;
  return cues.map((cue, k): Cue => {
    const isLast = cues.slice(k + 1).every(({ span }) => span.start === span.end);
    const isEmpty = cue.span.start === cue.span.end;
    const end = isEmpty ? start : isLast ? target.text.length : findCut(source, cue.span, target, links, start);
    const span = trim(target.text, { start, end });
    start = end;
    return { ...cue, span };
  });
}

/** Where the English of what ends with `span` ends: after `from`, before a word. */
function findCut(source: SegmentedBlock, span: Span, target: SegmentedBlock, links: readonly WordLink[], from: number) {
  const length = target.text.length;
  const sentence = source.sentences.findIndex((s) => s.span.end === span.end);
  // A cue that ends with a sentence: so does its English, as far as the two sides have as many sentences.
  const sameCount = source.sentences.length === target.sentences.length;
  const exact = sentence >= 0 && sameCount ? target.sentences[sentence]?.span.end : undefined;
  if (exact !== undefined && exact > from) return exact;
  // Another sentence, which may be another speaker's, stays in its cue: a cut within one is within its English.
  const around = sameCount ? source.sentences.findIndex((s) => s.span.start < span.end && span.end < s.span.end) : -1;
  const { start: floor, end: ceiling } = target.sentences[around]?.span ?? { start: 0, end: length };
  const afterDash = floor + (/^[-–—]?\s*/u.exec(target.text.slice(floor))?.[0].length ?? 0);
  const goal = followLinks(span.end, links) ?? (span.end / source.text.length) * length;
  for (const [k, pattern] of CUTS.entries()) {
    const cuts = [...target.text.matchAll(pattern)].map((match) => match.index + match[0].length);
    const inside = cuts.filter((cut) => cut > Math.max(from, afterDash) && cut < ceiling);
    const near = inside.filter((cut) => Math.abs(cut - goal) <= (REACH[k] ?? 1) * length);
    const best = near.sort((a, b) => Math.abs(a - goal) - Math.abs(b - goal))[0];
    if (best !== undefined) return best;
  }
  return Math.max(from, floor);
}

/** The end of the English words that French words before `end` became, if nearly all of them lie before the others. */
function followLinks(end: number, links: readonly WordLink[]): number | undefined {
  const cuts = links.map((link) => link.target.end).sort((a, b) => a - b);
  const wrong = (cut: number) => links.filter((link) => link.source.end <= end !== link.target.end <= cut).length;
  const best = cuts.toSorted((a, b) => wrong(a) - wrong(b))[0];
  return best !== undefined && wrong(best) <= 0.2 * links.length ? best : undefined;
}

function trim(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end);
  const from = start + (part.length - part.trimStart().length);
  return { start: from, end: Math.max(from, start + part.trimEnd().length) };
}
