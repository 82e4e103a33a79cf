import { type CoveredWord, coverWords } from '../coverage/cover-words.ts';
import { stemWord } from '../lexicon/stem-word.ts';
import { type Found, find, findLone } from '../lone/find-lone.ts';
import {
  ENGLISH_HINTS,
  ENGLISH_NEGATIONS,
  FRENCH_HINTS,
  FRENCH_NEGATIONS,
  HINT_COUNTERPARTS,
} from '../negation/negations.ts';
import type { GroupTexts } from '../rule.ts';

/** A negation and its translation stand this far apart at most, as a share of the sentence; a mere hint is nearer. */
const MAX_DISTANCE = 0.4;
const MAX_HINT_DISTANCE = 0.1;
/** Hints that deny whatever they translate, unless that denies by itself: `indépendance`, `independence`. */
const DENIES = /^(?:un|i[nmlr]|dis|fail|lack)/iu;
const DENYING = /^(?:un|i[nmlr]|dis|d[ée]s|mal|manqu|fail|lack)/iu;

/** Finds a French negation of which no trace is left in English, and an English one that the French gives no reason for. */
export function checkNegation({ source, target }: GroupTexts): string | undefined {
  const length = Math.min(source.length, target.length);
  const french = find(source, FRENCH_NEGATIONS, length);
  const english = find(target, ENGLISH_NEGATIONS, length);
  if (french.length === 0 && english.length === 0) return undefined;
  const words = coverWords({ source, target });
  const englishHints = outside(find(target, ENGLISH_HINTS, length), english);
  const lost = findFirstLone(french, english, withoutTranslated(englishHints, words.english, words.french, source));
  if (lost !== undefined) return `negation may be lost: "${lost}"`;
  const frenchHints = outside(find(source, FRENCH_HINTS, length), french);
  const added = findFirstLone(english, french, withoutTranslated(frenchHints, words.french, words.english, target));
  return added === undefined ? undefined : `negation may be added: "${added}"`;
}

/** The hints that are no part of a negation, which has a translation of its own. */
function outside(hints: readonly Found[], negations: readonly Found[]): readonly Found[] {
  return hints.filter(
    ({ span }) => !negations.some((other) => span.start < other.span.end && other.span.start < span.end),
  );
}

/** The hints that translate no word of the `other` text: `limited` is none where the French has `limite`. */
function withoutTranslated(
  hints: readonly Found[],
  words: readonly CoveredWord[],
  otherWords: readonly CoveredWord[],
  other: string,
): readonly Found[] {
  const covered = new Map(words.filter(({ isCovered }) => isCovered).map(({ stem, matches }) => [stem, matches]));
  return hints.filter(({ text }) => {
    const counterpart = HINT_COUNTERPARTS.get(text.toLowerCase());
    const matches = covered.get(stemWord(text));
    const isTranslated = DENIES.test(text)
      ? matches?.some((match) => DENYING.test(otherWords[match]?.text ?? ''))
      : matches !== undefined;
    return !isTranslated && !counterpart?.test(other);
  });
}

/** The first of `wanted` that is left when each has taken the nearest of its equals, or else of the hints. */
function findFirstLone(
  wanted: readonly Found[],
  equals: readonly Found[],
  hints: readonly Found[],
): string | undefined {
  return findLone(findLone(wanted, equals, MAX_DISTANCE), hints, MAX_HINT_DISTANCE)[0]?.text;
}
