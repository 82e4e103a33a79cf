import type { Language } from '../../document/article.ts';
import type { GroupTexts } from '../rule.ts';
import { CLASS_COUNT, CLASSES_OF } from './function-word-classes.ts';

const WORD = /\p{L}+/gu;
/** What a clause may bring besides words: figures, capitals within a sentence, and sentences. */
const MARKS = [/\p{N}+/gu, /(?<=[\p{Ll}\p{N},;:)»”"] ["“«(]?)\p{Lu}/gu, /[.?!…](?=\s|$)/gu] as const;

/**
 * How many function words of each class, words, characters and marks one side has more than the other: what a clause says by words
 * that the lexicon leaves out, because they say little alone. `sign` is 1 where the English may have more, -1 where the French may.
 */
export function surplusEvidence({ source, target }: GroupTexts, sign: 1 | -1): readonly number[] {
  const french = countClasses(source, 'fr');
  const surplus = countClasses(target, 'en').map((count, k) => sign * (count - (french[k] ?? 0)));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return [
    ...surplus,
    sum(surplus.map(Math.abs)),
    sum(surplus.map((value) => Math.max(0, value))),
    sign * (countOf(target, WORD) - countOf(source, WORD)),
    sign * (target.length - source.length),
    ...MARKS.map((mark) => sign * (countOf(target, mark) - countOf(source, mark))),
  ];
}

function countClasses(text: string, language: Language): readonly number[] {
  const counts = Array.from({ length: CLASS_COUNT }, () => 0);
  for (const word of text.toLowerCase().match(WORD) ?? []) {
    for (const k of CLASSES_OF[language].get(word) ?? []) counts[k] = (counts[k] ?? 0) + 1;
  }
  return counts;
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
