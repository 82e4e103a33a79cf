import type { Language } from '../document/article.ts';
import { countWords } from './count-words.ts';
import { type Aside, findAsides } from './find-asides.ts';

/** A sentence and its translation. */
export interface TextPair {
  readonly source: string;
  readonly target: string;
}

/** The languages of a pair. */
export interface PairLanguages {
  readonly source: Language;
  readonly target: Language;
}

const MIN_WORDS_LEFT = 5;

/**
 * Both sentences without the asides that stand in both: as many of a kind on either side, with the same numbers in them.
 * Undefined where there are none, or where hardly anything would be left.
 */
export function shortenPair(pair: TextPair, languages: PairLanguages): TextPair | undefined {
  const source = findAsides(pair.source, languages.source);
  const target = findAsides(pair.target, languages.target);
  const kinds = new Set(source.map(({ kind }) => kind));
  const shared = [...kinds].filter((kind) => {
    const [left, right] = [source, target].map((asides) => asides.filter((aside) => aside.kind === kind));
    return (
      left?.length === right?.length &&
      (left ?? []).every((aside, k) => numbersIn(pair.source, aside) === numbersIn(pair.target, right?.[k] ?? aside))
    );
  });
  if (shared.length === 0) return undefined;
  const short = {
    source: leaveOut(
      pair.source,
      source.filter(({ kind }) => shared.includes(kind)),
    ),
    target: leaveOut(
      pair.target,
      target.filter(({ kind }) => shared.includes(kind)),
    ),
  };
  return Math.min(countWords(short.source), countWords(short.target)) < MIN_WORDS_LEFT ? undefined : short;
}

function numbersIn(text: string, { span }: Aside): string {
  const numbers = text.slice(span.start, span.end).match(/\d+/gu) ?? [];
  return numbers.join('');
}

function leaveOut(text: string, asides: readonly Aside[]): string {
  return asides
    .toReversed()
    .reduce((rest, { span }) => rest.slice(0, span.start) + rest.slice(span.end), text)
    .replace(/ {2,}/gu, ' ')
    .trim();
}
