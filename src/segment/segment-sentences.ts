import type { Language } from '../document/article.ts';
import type { Span } from '../document/span.ts';
import { placeAfterClosers } from './place-after-closers.ts';
import { joinsAbbreviation } from './rules/abbreviation.ts';
import type { BoundaryRule } from './rules/boundary-rule.ts';
import { joinsEnumeration } from './rules/enumeration.ts';
import { joinsInitial } from './rules/initial.ts';
import { joinsLowerCase } from './rules/lower-case.ts';
import { findMissingSpaces } from './rules/missing-space.ts';

/** Each says of a boundary whether both sides are one sentence after all. */
const RULES: readonly BoundaryRule[] = [joinsLowerCase, joinsAbbreviation, joinsInitial, joinsEnumeration];

const SEGMENTERS: Readonly<Record<Language, Intl.Segmenter>> = {
  fr: new Intl.Segmenter('fr', { granularity: 'sentence' }),
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
};

/**
 * The sentences of `text`, without the white space around them: Unicode's boundaries (UAX #29) and those where scraped
 * text lacks a space, less those that a rule takes away. One span for a text of punctuation only, none for white space.
 */
export function segmentSentences(text: string, language: Language): readonly Span[] {
  const unicode = [...SEGMENTERS[language].segment(text)].map(({ index }) => index);
  const places = new Set([...unicode, ...findMissingSpaces(text)].map((place) => placeAfterClosers(text, place)));
  const spans: Span[] = [];
  let start = 0;
  const cutAt = (end: number) => {
    const sentence = text.slice(start, end);
    const trimmed = sentence.trim();
    if (trimmed === '') return;
    const first = start + sentence.indexOf(trimmed);
    // Marks that are left alone, such as a quote that scraping tore off, are no sentence.
    const previous = /[\p{L}\p{N}]/u.test(trimmed) ? undefined : spans.pop();
    spans.push({ start: previous?.start ?? first, end: first + trimmed.length });
    start = end;
  };
  for (const place of [...places].sort((a, b) => a - b)) {
    const left = text.slice(start, place).trimEnd();
    const right = text.slice(place, place + 80).trimStart();
    if (left.trim() === '' || right === '' || !/[\p{L}\p{N}]/u.test(left)) continue;
    if (!RULES.some((joins) => joins({ left, right, language }))) cutAt(place);
  }
  cutAt(text.length);
  return spans;
}
