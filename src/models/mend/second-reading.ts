import type { Hypothesis, IndexedHypothesis, TranslateOptions, Translator } from '../contracts.ts';
import { distinctHypotheses } from '../search/distinct-hypotheses.ts';
import { findAlteredAddresses } from './altered-addresses.ts';
import { findAlteredCountries } from './altered-countries.ts';
import { findAlteredCurrencies } from './altered-currencies.ts';
import { findAlteredDash } from './altered-dashes.ts';
import { findFrenchAcronyms } from './french-acronyms.ts';
import { findFrenchFigures } from './french-figures.ts';
import { findFrenchNames } from './french-names.ts';
import { findGluedNames } from './glued-names.ts';
import type { Lexicon } from './lexicon.ts';
import { findLostNames, restoreNames } from './lost-names.ts';
import { findLostStop } from './lost-stops.ts';
import { findLoweredNames } from './lowered-names.ts';
import { asOfSource, mendHypothesis } from './mend-hypothesis.ts';
import { findMissedWords, findWordsLeft } from './missed-words.ts';
import { readInstead, withRereading } from './read-again.ts';
import { type Replacement, replaceSpans } from './replace-spans.ts';

/** A translation whose tokens are likelier than this on average (natural log) has hardly ever a word to mend. */
const SURE = -0.25;
/** Likelier than this, a first translation may be right with a word that is not listed: the second must gain this much, by its tokens and its words together. */
const RATHER_SURE = -0.45;
const GAIN = 0.02;
/** How much less likely a token of the second translation may be where the first was wrong for certain. */
const PRICE_OF_CERTAINTY = 0.1;

/** Other hypotheses of the first search that are looked at, where it has as many. */
const WEIGHED = 3;
/** How much less likely a token of another hypothesis may be that renders a word which the best one misses. */
const PRICE_OF_A_WORD = 0.1;

/** Other hypotheses of a second reading that are looked at. */
const SECOND_ALTERNATIVES = 3;
/** What each token of a word that is asked for adds to a hypothesis's sum of log probabilities, and how many of a word's translations are asked for. */
const BONUS = 2;
const ASKED_TRANSLATIONS = 3;
/** How much less likely a token of a translation may be that was found by asking for its words. */
const PRICE_OF_ASKING = 0.1;

/** What a first translation got wrong: words with their English, names with their stand-ins. */
interface Faults {
  readonly words: readonly Replacement[];
  readonly names: readonly Replacement[];
  /** Whether one of them is wrong for certain: a name lost, or a word left in French. */
  readonly isCertain: boolean;
}

/** A text that is translated again with `source` in its place. */
interface Retry {
  readonly text: string;
  readonly first: IndexedHypothesis;
  readonly faults: Faults;
  readonly changes: readonly Replacement[];
  readonly source: string;
}

/**
 * `translator`, helped with seldom words and names: where its translation renders a word in none of the lexicon's ways, or
 * lacks a name, it reads the sentence once more with English in the word's place (code-switched input: Song et al. 2019,
 * "Code-Switching for Enhancing NMT with Pre-Specified Translation") or with a well-known name in the other's, which
 * then gives way to it. Of the second search's hypotheses the likeliest is kept that has fewer faults and is at least as likely. Where
 * none is and the model is unsure, the sentence itself is searched once more with a bonus for the words in English (contextual biasing: Zhao et al. 2019). Before
 * all that, of the first search's own hypotheses that are nearly as likely the one is taken that misses the fewest words.
 */
export function withSecondReading(translator: Translator, lexicon: Lexicon): Translator {
  async function readAgain(retry: Retry, options: TranslateOptions): Promise<IndexedHypothesis> {
    const { index, ...first } = retry.first;
    const better = (await readSwitched(retry, options)) ?? (await readAsking(retry, options));
    if (!better) return retry.first;
    const rest = [first.hypothesis, ...first.alternatives].slice(0, options.alternatives ?? 0);
    return { index, hypothesis: better, alternatives: rest };
  }

  /** The likeliest of those hypotheses for the changed source that are to be kept; null if there is none. */
  async function readSwitched(retry: Retry, options: TranslateOptions): Promise<Hypothesis | null> {
    const { text, source, first } = retry;
    const more = { ...options, alternatives: Math.max(SECOND_ALTERNATIVES, options.alternatives ?? 0) };
    const found = await readInstead(translator, source, text, more);
    const hypotheses = found ? [found.hypothesis, ...found.alternatives] : [];
    const kept = hypotheses.flatMap((second) => amend(second, first.hypothesis, retry, lexicon) ?? []);
    return kept.reduce<Hypothesis | null>((best, each) => (best && !isLikelier(each, best) ? best : each), null);
  }

  /** What comes of the text itself where the words that it missed are favoured; null if that is not to be kept. */
  async function readAsking({ text, first, faults }: Retry, options: TranslateOptions): Promise<Hypothesis | null> {
    const isUnsure = (first.hypothesis.logProbability ?? 0) < RATHER_SURE;
    if (!isUnsure || faults.words.length === 0 || faults.names.length > 0) return null;
    const words = faults.words.map(({ span }) => text.slice(span.start, span.end).toLowerCase().replace(/’/g, "'"));
    const translations = words.flatMap((word) => (lexicon.translationsOf(word) ?? []).slice(0, ASKED_TRANSLATIONS));
    const asked = translations.map((target) => ({ target, bonus: BONUS }));
    const boosts = (given: string) => [...(options.boosts?.(given) ?? []), ...asked];
    const found = await readInstead(translator, text, text, { ...options, boosts });
    if (!found?.hypothesis.finished) return null;
    const hypothesis = mendSlips(text, found.hypothesis, lexicon);
    const gain = (hypothesis.logProbability ?? 0) - (first.hypothesis.logProbability ?? 0);
    const rendersMore = countMissed(text, hypothesis, lexicon) < countMissed(text, first.hypothesis, lexicon);
    return rendersMore && gain >= -PRICE_OF_ASKING ? hypothesis : null;
  }

  const weighing: Translator = {
    ...translator,
    translate: (texts, options = {}) =>
      translator.translate(texts, { ...options, alternatives: Math.max(WEIGHED, options.alternatives ?? 0) }),
  };
  return withRereading(weighing, (text, { index, hypothesis, alternatives }, options) => {
    const [likeliest = hypothesis, ...rest] = [hypothesis, ...alternatives].map((each) =>
      mendSlips(text, each, lexicon),
    );
    const best = missingFewest(text, likeliest, rest, lexicon);
    const others = [likeliest, ...rest].filter((each) => each !== best);
    const asked = distinctHypotheses(best, others).slice(0, options.alternatives ?? 0);
    const first = { index, hypothesis: best, alternatives: asked };
    const faults = findFaults(text, first.hypothesis, lexicon);
    const changes = [...faults.words, ...faults.names].sort((a, b) => a.span.start - b.span.start);
    const source = replaceSpans(text, changes);
    const isFit = changes.length > 0 && translator.countTokens(source) <= translator.maxSourceTokens;
    return isFit ? readAgain({ text, first, faults, changes, source }, options) : first;
  });
}

/** The likeliest hypothesis, or one of the others that renders more of the lexicon's words and is nearly as likely. */
function missingFewest(
  text: string,
  likeliest: Hypothesis,
  others: readonly Hypothesis[],
  lexicon: Lexicon,
): Hypothesis {
  const least = (likeliest.logProbability ?? 0) - PRICE_OF_A_WORD;
  let best = likeliest;
  let missed = countMissed(text, likeliest, lexicon);
  for (const other of others) {
    if (missed === 0) break;
    if (!other.finished || (other.logProbability ?? Number.NEGATIVE_INFINITY) < least) continue;
    const count = countMissed(text, other, lexicon);
    if (count < missed) [best, missed] = [other, count];
  }
  return best;
}

function countMissed(text: string, { text: translation }: Hypothesis, lexicon: Lexicon): number {
  return findMissedWords(text, translation, lexicon).length;
}

function isLikelier(one: Hypothesis, other: Hypothesis): boolean {
  return (one.logProbability ?? 0) > (other.logProbability ?? 0);
}

function findFaults(
  text: string,
  { text: translation, finished, logProbability }: Hypothesis,
  lexicon: Lexicon,
): Faults {
  if (!finished) return { words: [], names: [], isCertain: false };
  const missed = findMissedWords(text, translation, lexicon);
  const left = findWordsLeft(text, translation, missed);
  const names = findLostNames(text, translation, lexicon.capitals);
  const isDoubtful = (logProbability ?? 0) < SURE;
  return { words: isDoubtful ? missed : left, names, isCertain: left.length > 0 || names.length > 0 };
}

/** The second translation as one of the text itself, or null if the first is to be kept. */
function amend(
  second: Hypothesis,
  first: Hypothesis,
  { text, faults, changes }: Omit<Retry, 'first'>,
  lexicon: Lexicon,
): Hypothesis | null {
  const back = restoreNames(second.text, text, faults.names);
  if (!back || !second.finished || !isLikelyEnough(second, first, faults)) return null;
  const restored = mendHypothesis(second, back);
  const gained = countMissed(text, first, lexicon) - countMissed(text, restored, lexicon);
  // A name that is back is no gain where a word goes for it.
  if (gained < (faults.names.length > 0 ? 0 : 1)) return null;
  return mendSlips(text, asOfSource(restored, changes), lexicon);
}

function isLikelyEnough(second: Hypothesis, first: Hypothesis, { isCertain }: Faults): boolean {
  const gain = (second.logProbability ?? 0) - (first.logProbability ?? 0);
  if (isCertain) return gain >= -PRICE_OF_CERTAINTY;
  if ((first.logProbability ?? 0) < RATHER_SURE) return gain >= 0;
  return gain + (second.wordProbability ?? 0) - (first.wordProbability ?? 0) >= GAIN;
}

/** A hypothesis for `source` with what is mended without another reading: names that were run into other words first, then what stands by itself. */
function mendSlips(source: string, hypothesis: Hypothesis, lexicon: Lexicon): Hypothesis {
  const parted = mendHypothesis(hypothesis, findGluedNames(source, hypothesis.text));
  const mended = mendHypothesis(parted, findSlips(source, parted.text, lexicon));
  // What does not end, lacks more than its full stop.
  return mended.finished ? mendHypothesis(mended, findLostStop(source, mended.text)) : mended;
}

/** Where two would mend the same place, the first of these. */
function findSlips(source: string, translation: string, lexicon: Lexicon): readonly Replacement[] {
  const slips = [
    ...findAlteredAddresses(source, translation),
    ...findAlteredCountries(source, translation),
    ...findAlteredCurrencies(source, translation),
    ...findAlteredDash(source, translation),
    ...findLoweredNames(source, translation, lexicon),
    ...findFrenchFigures(source, translation),
    ...findFrenchNames(source, translation),
    ...findFrenchAcronyms(source, translation),
  ];
  return slips
    .filter(({ span }, k) =>
      slips.slice(0, k).every((other) => span.end <= other.span.start || other.span.end <= span.start),
    )
    .sort((a, b) => a.span.start - b.span.start);
}
