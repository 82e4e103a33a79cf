import type { Hypothesis, IndexedHypothesis, TranslateOptions, Translator } from './contracts.ts';
import type { Lexicon } from './lexicon.ts';
import { findMissedWords, type MissedWord } from './missed-words.ts';

/** A translation whose tokens are likelier than this on average (natural log) has hardly ever a word to mend. */
const SURE = -0.45;

/** A text that is translated again with English words in it. */
interface Retry {
  readonly index: number;
  readonly source: string;
  readonly missed: readonly MissedWord[];
  readonly first: IndexedHypothesis;
}

/**
 * `translator`, helped with rare words: where its translation renders none of a word's translations in `lexicon`, it
 * reads the sentence once more with the English word in the French one's place, as models learn to copy what is English
 * already (code-switched input: Song et al. 2019, "Code-Switching for Enhancing NMT with Pre-Specified Translation").
 */
export function withLexicon(translator: Translator, lexicon: Lexicon): Translator {
  async function* translate(
    texts: readonly string[],
    options: TranslateOptions = {},
  ): AsyncGenerator<IndexedHypothesis> {
    const retries: Retry[] = [];
    for await (const first of translator.translate(texts, options)) {
      const text = texts[first.index] ?? '';
      const { finished, logProbability } = first.hypothesis;
      const isDoubtful = finished && (logProbability ?? 0) < SURE;
      const missed = isDoubtful ? findMissedWords(text, first.hypothesis.text, lexicon) : [];
      const source = putInPlace(text, missed);
      if (missed.length === 0 || translator.countTokens(source) > translator.maxSourceTokens) yield first;
      else retries.push({ index: first.index, source, missed, first });
    }
    if (retries.length === 0) return;
    const terms = options.terms;
    const originals = new Map(retries.map(({ source, index }) => [source, texts[index] ?? '']));
    const again = translator.translate(
      retries.map(({ source }) => source),
      terms ? { ...options, terms: (source) => terms(originals.get(source) ?? source) } : options,
    );
    for await (const { index, hypothesis, alternatives } of again) {
      const retry = retries[index] as Retry;
      const second = { index: retry.index, hypothesis: toOriginal(hypothesis, retry.missed), alternatives };
      yield chooseBetter(retry, second, texts[retry.index] ?? '', lexicon);
    }
  }

  return { ...translator, translate };
}

/** `text` with each missed word's English in its place. */
export function putInPlace(text: string, missed: readonly MissedWord[]): string {
  return missed.reduceRight((t, { span, english }) => t.slice(0, span.start) + english + t.slice(span.end), text);
}

/** The second translation, if it renders more of the words and is at least as likely. */
function chooseBetter(
  { first, missed }: Retry,
  second: IndexedHypothesis,
  text: string,
  lexicon: Lexicon,
): IndexedHypothesis {
  const left = findMissedWords(text, second.hypothesis.text, lexicon).length;
  const isLikely = (second.hypothesis.logProbability ?? 0) >= (first.hypothesis.logProbability ?? 0);
  if (!second.hypothesis.finished || left >= missed.length || !isLikely) return first;
  return { ...second, alternatives: [first.hypothesis, ...first.alternatives].slice(0, second.alternatives.length) };
}

/** Word links of a text with English in it, as links of the French text: a replaced word's span is the word's own. */
function toOriginal(hypothesis: Hypothesis, missed: readonly MissedWord[]): Hypothesis {
  let shift = 0;
  const places = missed.map(({ span, english }) => {
    const start = span.start + shift;
    shift += english.length - (span.end - span.start);
    return { start, end: start + english.length, span };
  });
  const startOf = (position: number) => {
    const place = places.findLast(({ start }) => start <= position);
    if (!place) return position;
    return position < place.end ? place.span.start : position - place.end + place.span.end;
  };
  const endOf = (position: number) => {
    const place = places.findLast(({ start }) => start < position);
    if (!place) return position;
    return position <= place.end ? place.span.end : position - place.end + place.span.end;
  };
  const words = hypothesis.words.map(({ source, ...link }) => ({
    ...link,
    source: { start: startOf(source.start), end: endOf(source.end) },
  }));
  return { ...hypothesis, words };
}
