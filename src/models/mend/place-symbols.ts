import type { Span } from '../../document/span.ts';
import type { WordLink } from '../../document/translation.ts';
import type { Hypothesis } from '../contracts.ts';
import type { Replacement } from './replace-spans.ts';

const WORD = /[\p{L}\p{M}\p{N}]/u;
/** What a sentence may begin with, and end. */
const OPENING = /^[\s"“‘«([–—-]*/u;
const CLOSING = /[\s.!?…:;,"”’»)\]]*$/u;

/**
 * Takes the stretches of `text` at `spans` out of it, each with one space: what is to be read without them, and how to get
 * from that back to `text`.
 */
export function removeStretches(text: string, spans: readonly Span[]): readonly Replacement[] {
  let taken = 0;
  return spans.map(({ start, end }) => {
    const isSpacedBefore = start > taken && /\s/u.test(text[start - 1] ?? '');
    const isSpacedAfter = /\s/u.test(text[end] ?? '');
    const isInner = start > 0 && WORD.test(text[start - 1] ?? '') && WORD.test(text[end] ?? '');
    const opens = isSpacedAfter && !isSpacedBefore && !WORD.test(text[start - 1] ?? '');
    const span = { start: isSpacedBefore ? start - 1 : start, end: opens ? end + 1 : end };
    taken = span.end;
    return { span, text: isInner ? ' ' : '' };
  });
}

/**
 * Where the symbols at `spans` of `text` belong in a translation of the text without them: at its beginning or end where they stood
 * there, else after the word that the one before them became, or before what the one after them became where they open something.
 * The hypothesis's links are into `text`; where a model tells none, by their share of it.
 */
export function placeInTranslation(
  text: string,
  spans: readonly Span[],
  { text: target, words }: Pick<Hypothesis, 'text' | 'words'>,
): readonly Replacement[] {
  const isSymbol = (place: number) => spans.some(({ start, end }) => start <= place && place < end);
  const holdsWords = (from: number, to: number) =>
    [...text.slice(from, to).matchAll(new RegExp(WORD, 'gu'))].some(({ index }) => !isSymbol(from + index));
  return spans
    .map(({ start, end }): Replacement => {
      const symbol = text.slice(start, end);
      const before = /\s$/u.test(text.slice(0, start)) ? ' ' : '';
      const after = /^\s/u.test(text.slice(end)) ? ' ' : '';
      const insert = (at: number, put: string) => ({ span: { start: at, end: at }, text: put });
      if (!holdsWords(0, start)) {
        const isFirst = text.slice(0, start).trim() === '';
        return insert(isFirst ? 0 : (OPENING.exec(target)?.[0].length ?? 0), symbol + after);
      }
      if (!holdsWords(end, text.length)) {
        const isLast = text.slice(end).trim() === '';
        return insert(
          isLast ? target.length : target.length - (CLOSING.exec(target)?.[0].length ?? 0),
          before + symbol,
        );
      }
      const opens = !WORD.test(text.slice(0, start).trimEnd().at(-1) ?? '');
      const closes = !WORD.test(text.slice(end).trimStart().at(0) ?? '');
      const previous =
        words.length > 0
          ? endOfPrevious(words, start, target)
          : endAtShare(text.slice(0, start).trimEnd().length / text.length, target);
      const at = opens
        ? startOfNext(words, end, target)
        : closes
          ? endOfClause(words, end, target, previous)
          : previous;
      return insert(at, opens ? symbol + after : before + symbol);
    })
    .sort((a, b) => a.span.start - b.span.start);
}

/** Where the word ends that the nearest linked word before `place` became; the beginning of `target` where there is none. */
function endOfPrevious(words: readonly WordLink[], place: number, target: string): number {
  const last = Math.max(...words.map(({ source }) => (source.end <= place ? source.end : -1)));
  const ends = words.filter(({ source }) => source.end === last).map((link) => link.target.end);
  const end = last < 0 ? 0 : Math.max(...ends);
  return end + (/^[\p{L}\p{M}\p{N}'’-]*/u.exec(target.slice(end))?.[0].replace(/['’-]+$/u, '').length ?? 0);
}

/** Where the word of `target` ends that is as far on in it, roughly, as what is before a symbol is in its text. */
function endAtShare(share: number, target: string): number {
  const ends = [...target.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => index + word.length);
  const distance = (end: number) => Math.abs(end - share * target.length);
  return ends.reduce((best, end) => (distance(end) < distance(best) ? end : best), 0);
}

/**
 * Where the clause ends that goes on at `from`, or a word comes that one after `place` became: `Je t'aime ❤️ !` is "I love you ❤️!",
 * though nothing links `t'`.
 */
function endOfClause(words: readonly WordLink[], place: number, target: string, from: number): number {
  const rest = /^(?:[\p{L}\p{M}\p{N}'’-]|\s(?=[\p{L}\p{N}]))*/u.exec(target.slice(from))?.[0] ?? '';
  const others = words.filter(({ source }) => source.start >= place).map((link) => link.target.start);
  const next = Math.min(from + rest.length, ...others.filter((start) => start >= from));
  return (
    from +
    target
      .slice(from, next)
      .trimEnd()
      .replace(/['’-]+$/u, '').length
  );
}

/** Where the word starts that the nearest linked word after `place` became; the end of `target` where there is none. */
function startOfNext(words: readonly WordLink[], place: number, target: string): number {
  const next = Math.min(
    ...words.map(({ source }) => (source.start >= place ? source.start : Number.POSITIVE_INFINITY)),
  );
  const starts = words.filter(({ source }) => source.start === next).map((link) => link.target.start);
  return starts.length === 0 ? target.length : Math.min(...starts);
}
