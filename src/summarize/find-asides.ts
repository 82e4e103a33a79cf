import type { Language } from '../document/article.ts';
import type { Span } from '../document/span.ts';
import { countWords } from './count-words.ts';
import { STATES, startsWithVerb } from './finite-verbs.ts';
import { openQuotations } from './join-quotations.ts';

/** What a sentence can do without: who reports from where, what stands in brackets, dashes or commas, a last `, qui …`. */
export type AsideKind = 'dateline' | 'parentheses' | 'dashes' | 'apposition' | 'relative';

/** A stretch of a sentence that can be left out, and the sentence stays whole. */
export interface Aside {
  readonly kind: AsideKind;
  readonly span: Span;
}

const AGENCY = String.raw`\((?:AFP|Reuters|AP|ATS|Belga|EFE|dpa)\)`;
const CITY = String.raw`\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,3}`;

const DATELINE = new RegExp(
  String.raw`^(?:${CITY}(?:, [^,–—()]{3,30})? ${AGENCY}|\p{Lu}[\p{Lu}'’ -]{2,40}|${AGENCY}) ?[–—-] (?=[\p{Lu}«"“])`,
  'u',
);
/** `(...)` says that something was left out already. */
const PARENTHESES = / \((?![.…]+\))[^()]+\)(?=[\s,.;:!?]|$)/gu;
const DASHES = / ([–—-]) (?:(?! [–—-] )[^;:])+ \1(?=[ ,.])|(?<=\p{L})—[^—;:]+—(?=\p{L})/gu;

const RELATIVE: Readonly<Record<Language, RegExp>> = {
  fr: /, (?:qui|dont|où|ce (?:qui|que|dont)|auquel|à laquelle|auxquel(?:le)?s|avec (?:qui|lequel|laquelle)) [^,;:()]+(?=[.!…]$)/u,
  en: /, (?:which|who|whose|whom|where|(?:in|of|with|to|for|on) (?:which|whom)) [^,;:()]+(?=[.!…]$)/u,
};

/** Who said so belongs to what was said. */
const ATTRIBUTION = /^(?:selon|d['’]après|according to|per|dit|a-t-|says?|said)(?!\p{L})/iu;

const LINKS = /^(?:et|ou|mais|puis|and|or|but|then)(?!\p{L})/iu;

/** What stands before the first comma is no subject: a time, a place, or a clause of its own. */
const NO_SUBJECT =
  /^(?:dans|en|à|au|aux|après|avant|depuis|pour|par|avec|sans|sur|sous|selon|face|lors|malgré|si|quand|comme|in|at|on|after|before|since|for|by|with|without|under|over|despite|during|when|while|if|as)(?!\p{L})|(?<!\p{L})(?:où|qui|que|dont|which|who|that|where)(?!\p{L})/iu;

const MAX_SUBJECT_WORDS = 14;

/** The asides of one sentence, in order and apart; none inside a quotation, and none where a quotation stays open. */
export function findAsides(text: string, language: Language): readonly Aside[] {
  if (openQuotations(text) !== 0) return [];
  const quoted = spansOf(text, /[«“"][^«»“”"]*[»”"]/gu);
  const found: readonly Aside[] = [
    ...asides('dateline', spansOf(text, new RegExp(DATELINE, 'gu'))),
    ...asides('parentheses', spansOf(text, PARENTHESES)),
    ...asides('dashes', spansOf(text, DASHES)),
    ...asides('apposition', findAppositions(text, language)),
    ...asides('relative', spansOf(text, new RegExp(RELATIVE[language], 'gu'))),
  ];
  const free = found.filter(({ span }) => !quoted.some((quote) => overlap(quote, span)));
  const ordered = free.sort((left, right) => left.span.start - right.span.start);
  return ordered.filter(({ span }, k) => !ordered.slice(0, k).some((before) => overlap(before.span, span)));
}

/** `Le maire, élu en 2020, a dit …`: two commas, a subject without a verb before them, a verb after them. */
function findAppositions(text: string, language: Language): readonly Span[] {
  if (/[«»“”"();:]/u.test(text)) return [];
  const commas = [...text.matchAll(/, /gu)].map(({ index }) => index);
  const [first = 0, second = 0] = commas;
  if (commas.length !== 2) return [];
  const subject = text.slice(0, first);
  const middle = text.slice(first + 2, second);
  const holds =
    countWords(subject) <= MAX_SUBJECT_WORDS &&
    !NO_SUBJECT.test(subject) &&
    !STATES[language].test(subject) &&
    !ATTRIBUTION.test(middle) &&
    !LINKS.test(middle) &&
    // Not `startsWithVerb`: `elected in 2020` is no verb that has a subject.
    STATES[language].exec(middle)?.index !== 0 &&
    startsWithVerb(text.slice(second + 2), language);
  return holds ? [{ start: first, end: second + 1 }] : [];
}

function spansOf(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: match }) => ({ start: index, end: index + match.length }));
}

function asides(kind: AsideKind, spans: readonly Span[]): readonly Aside[] {
  return spans.map((span) => ({ kind, span }));
}

function overlap(left: Span, right: Span): boolean {
  return left.start < right.end && right.start < left.end;
}
