import type { Language } from '../document/article.ts';
import { HEADLINE_WORDS, type Headline, type SummarySentence } from '../document/summary.ts';
import { countWords } from './count-words.ts';
import { hasDanglingOpening } from './dangling-opening.ts';
import { hasVerb } from './finite-verbs.ts';
import { type PairLanguages, shortenPair, type TextPair } from './shorten-pair.ts';

/** A title or a sentence, with its translation. */
export interface HeadlineCandidate {
  readonly source: SummarySentence;
  readonly target: SummarySentence;
  readonly isTitle: boolean;
}

/** Where the rest of a sentence can be left out, by what it would say: the same on both sides. */
const TAILS: readonly Readonly<Record<Language, RegExp>>[] = [
  {
    fr: /,? (?:ont|a|avait) (?:annoncé|indiqué|rapporté|précisé) /u,
    en: /, (?:[^,]{0,60} )?(?:announced|said|reported|according to)(?!\p{L})/u,
  },
  {
    fr: /,? (?:dans le cadre d|au titre d)/u,
    en: /,? (?:as part of|(?:with)?in (?:the framework|the context|a series) of|under) /u,
  },
  { fr: /,? (?:après|à la suite d|au lendemain d|suite à)/u, en: /,? (?:after|following|in the wake of) /u },
  {
    fr: /,? (?:en raison d|à cause d|faute d|grâce à|face à)/u,
    en: /,? (?:because of|due to|owing to|thanks to|for lack of|in the face of|faced with) /u,
  },
  { fr: /,? (?:visant à|destinée?s? à|afin d|pour) /u, en: /,? (?:aimed at|in order to|so as to|to|for) (?=\p{Ll})/u },
  { fr: /,? (?:alors que|tandis que|pendant que) /u, en: /,? (?:while|as|whereas) /u },
  { fr: /,? (?:notamment|y compris|dont) /u, en: /,? (?:including|notably|in particular|especially|such as) /u },
  { fr: /,? (?:lors d|au cours d)/u, en: /,? (?:during|at) /u },
];

/** Words of somebody who would have to be named. */
const SPOKEN =
  /[«»“”"?]|(?<!\p{L})(?:je|j|me|m|mon|ma|mes|nous|notre|nos|vous|votre|vos|I|my|me|we|our|you|your)(?!\p{L})/iu;

const MIN_WORDS = 4;
const MAX_UNLIKENESS = 0.2;

/** The first candidate that can be said in 12 words in both languages, without its full stop; null if there is none. */
export function findHeadline(candidates: Iterable<HeadlineCandidate>, languages: PairLanguages): Headline | null {
  for (const { source, target, isTitle } of candidates) {
    if (!isTitle && hasDanglingOpening(source.text, languages.source)) continue;
    const whole = { source: bare(source.text), target: bare(target.text) };
    const fitting = variantsOf(whole, languages)
      .filter((pair) => longest(pair) <= HEADLINE_WORDS)
      .sort((left, right) => longest(right) - longest(left));
    const [best] = fitting;
    if (!best || (!isTitle && (SPOKEN.test(best.source) || !hasVerb(best.source, languages.source)))) continue;
    return {
      source: { ...source, text: best.source, shortened: best.source !== whole.source },
      target: { ...target, text: best.target, shortened: best.target !== whole.target },
    };
  }
  return null;
}

/** The pair itself, without its asides, and without up to two of its tails. */
function variantsOf(pair: TextPair, languages: PairLanguages): readonly TextPair[] {
  const short = shortenPair(pair, languages);
  const once = [pair, ...(short ? [short] : [])];
  const twice = once.flatMap((variant) => cutTails(variant, languages));
  return [...once, ...twice, ...twice.flatMap((variant) => cutTails(variant, languages))];
}

function cutTails(pair: TextPair, languages: PairLanguages): readonly TextPair[] {
  return TAILS.flatMap((tail) => {
    const source = onlyPlace(pair.source, tail[languages.source]);
    const target = onlyPlace(pair.target, tail[languages.target]);
    if (source === undefined || target === undefined) return [];
    // What is left out says the same on both sides only where it is about as much of either.
    if (Math.abs(source / pair.source.length - target / pair.target.length) > MAX_UNLIKENESS) return [];
    const cut = { source: pair.source.slice(0, source), target: pair.target.slice(0, target) };
    const isWhole =
      Math.min(countWords(cut.source), countWords(cut.target)) >= MIN_WORDS &&
      hasVerb(cut.source, languages.source) &&
      hasVerb(cut.target, languages.target);
    return isWhole ? [cut] : [];
  });
}

/** Where the pattern matches, if it does so once. */
function onlyPlace(text: string, pattern: RegExp): number | undefined {
  const places = [...text.matchAll(new RegExp(pattern, 'gu'))];
  return places.length === 1 ? places[0]?.index : undefined;
}

function longest({ source, target }: TextPair): number {
  return Math.max(countWords(source), countWords(target));
}

function bare(text: string): string {
  return text.replace(/(?<!\.)\.$/u, '');
}
