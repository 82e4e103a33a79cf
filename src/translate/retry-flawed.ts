import type { WordLink } from '../document/translation.ts';
import type { Hypothesis, IndexedHypothesis, TranslateOptions, Translator } from '../models/contracts.ts';
import { splitInTwo } from './split-long-sentence.ts';
import { tidyQuotes } from './tidy-quotes.ts';

/** How many things look wrong in `target` as a translation of `source`. */
export type CountFlaws = (source: string, target: string) => number;

/** What became of a text, wherever it stood. */
export type Translated = Omit<IndexedHypothesis, 'index'>;

const BEAMS = 4;
const ALTERNATIVES = 3;
/** Another hypothesis may be less likely than the first by this much, in mean natural log a token: beyond it, it is worse in other ways. */
const MAX_LOSS = 0.3;
/** Halves of a sentence lose what ties them together: not worth it for a shorter one. */
const MIN_SPLIT_CHARACTERS = 80;

/**
 * For each text whose hypothesis is flawed, one in which nothing is found amiss: another of the model's own, else that
 * of its two halves. A text for which there is none is left out: its first hypothesis stays.
 */
export async function retryFlawed(
  done: ReadonlyMap<string, Translated>,
  translator: Translator,
  countFlaws: CountFlaws,
  options: TranslateOptions,
): Promise<ReadonlyMap<string, Translated>> {
  const flawed = [...done].filter(([text, { hypothesis }]) => {
    const isWhole = hypothesis.finished && hypothesis.text !== '';
    return isWhole && !isByPerson(hypothesis) && isFlawed(text, hypothesis, countFlaws);
  });
  const better = new Map<string, Translated>();
  const choose = (text: string, first: Hypothesis, others: readonly Hypothesis[]) => {
    const sound = others.find((other) => !isFlawed(text, other, countFlaws) && isLikely(other, first));
    const rest = [first, ...others.filter((other) => other !== sound && other.text !== first.text)];
    if (sound) better.set(text, { hypothesis: sound, alternatives: rest });
  };
  for (const [text, { hypothesis, alternatives }] of flawed) choose(text, hypothesis, alternatives);

  const unsearched = flawed.filter(([text, { alternatives }]) => {
    return !translator.isGreedyOnly && !better.has(text) && alternatives.length === 0;
  });
  const texts = unsearched.map(([text]) => text);
  const searching = { ...options, beams: BEAMS, alternatives: ALTERNATIVES };
  for await (const { index, hypothesis, alternatives } of translator.translate(texts, searching)) {
    const [text, first] = unsearched[index] ?? [];
    if (text !== undefined && first) choose(text, first.hypothesis, [hypothesis, ...alternatives]);
  }

  const split = flawed
    .filter(([text]) => !better.has(text) && text.length >= MIN_SPLIT_CHARACTERS)
    .map(([text, { hypothesis }]) => ({ text, first: hypothesis, halves: splitInTwo(text) }));
  const asked = [...new Set(split.flatMap(({ halves }) => halves))];
  const parts = new Map<string, Hypothesis>();
  for await (const { index, hypothesis } of translator.translate(asked, options))
    parts.set(asked[index] ?? '', hypothesis);
  for (const { text, first, halves } of split) {
    const [left, right] = halves.map((half) => parts.get(half));
    if (left && right) choose(text, first, [joinHalves(text, halves, left, right)]);
  }
  return better;
}

/** A correction that somebody imported: theirs, whatever the checks think of it. */
export function isByPerson({ tokens, logProbability }: Hypothesis): boolean {
  return tokens === 0 && logProbability === null;
}

/** Whether something is amiss in a hypothesis for `text`, or its end is missing. */
export function isFlawed(text: string, { text: target, finished }: Hypothesis, countFlaws: CountFlaws): boolean {
  return !finished || target === '' || countFlaws(text, tidyQuotes(target)) > 0;
}

function isLikely(other: Hypothesis, first: Hypothesis): boolean {
  if (other.logProbability === null || first.logProbability === null) return true;
  return other.logProbability >= first.logProbability - MAX_LOSS;
}

/** The hypothesis of a text from those of its halves. */
function joinHalves(text: string, halves: readonly string[], left: Hypothesis, right: Hypothesis): Hypothesis {
  const tokens = left.tokens + right.tokens;
  const known = left.logProbability !== null && right.logProbability !== null;
  const mean = (one = 0, other = 0) => (one * left.tokens + other * right.tokens) / tokens;
  const shift = { source: text.length - (halves[1]?.length ?? 0), target: left.text.length + 1 };
  return {
    text: `${left.text} ${right.text}`,
    logProbability: known ? mean(left.logProbability ?? 0, right.logProbability ?? 0) : null,
    ...(left.wordProbability !== undefined && { wordProbability: mean(left.wordProbability, right.wordProbability) }),
    finished: left.finished && right.finished,
    tokens,
    words: [...left.words, ...right.words.map((link) => shiftLink(link, shift))],
  };
}

function shiftLink({ source, target, probability }: WordLink, shift: { source: number; target: number }): WordLink {
  return {
    source: { start: source.start + shift.source, end: source.end + shift.source },
    target: { start: target.start + shift.target, end: target.end + shift.target },
    probability,
  };
}
