import type { WordLink } from '../document/translation.ts';
import type { Hypothesis, IndexedHypothesis, TranslateOptions, Translator } from '../models/contracts.ts';
import { joinWordLinks } from './join-word-links.ts';
import { partGluedWords } from './part-glued-words.ts';
import { type LoneWordJudge, readLoneWord } from './read-lone-word.ts';
import { splitInTwo } from './split-long-sentence.ts';
import { tidyQuotes } from './tidy-quotes.ts';

/** How many things look wrong in `target` as a translation of `source`. */
export type CountFlaws = (source: string, target: string) => number;

/** Words of `target` that are wrong wherever they stand. */
export type FindWrongWords = (source: string, target: string) => readonly string[];

/** What tells good translations from flawed ones. */
export interface Judges {
  readonly countFlaws: CountFlaws;
  /** Where this is given, a translation with such words is searched for again without them. */
  readonly findWrongWords?: FindWrongWords | undefined;
  /** Where this is given, a text that is one word is read in a sentence too. */
  readonly loneWords?: LoneWordJudge | undefined;
}

/** What became of a text, wherever it stood. */
export type Translated = Omit<IndexedHypothesis, 'index'>;

const BEAMS = 4;
const ALTERNATIVES = 3;
/** Another hypothesis may be less likely than the first by this much, in mean natural log a token: beyond it, it is worse in other ways. */
const MAX_LOSS = 0.3;
/** What comes in place of a word that is forbidden is better than it only where the model finds it nearly as likely. */
const MAX_LOSS_WITHOUT = 0.03;
/** Halves of a sentence lose what ties them together: not worth it for a shorter one. */
const MIN_SPLIT_CHARACTERS = 80;

/**
 * Where the hypothesis for `text` is flawed, one in which nothing is found amiss: another of the model's own, else one without
 * the words that are wrong in those, else that of its two halves; undefined where there is none, and the first hypothesis is to stay.
 * A word that stands alone is read in a sentence first.
 */
export async function retryFlawed(
  text: string,
  { hypothesis: first, alternatives }: Translated,
  translator: Translator,
  { countFlaws, findWrongWords, loneWords }: Partial<Judges>,
  options: TranslateOptions,
): Promise<Translated | undefined> {
  const isWhole = first.finished && first.text !== '';
  if (!isWhole || isByPerson(first)) return undefined;
  const read = loneWords && (await readLoneWord(text, first, translator, loneWords, options));
  if (read) return { hypothesis: read, alternatives: [first, ...alternatives.slice(0, -1)] };
  if (!countFlaws) return undefined;
  if (!isFlawed(text, first, countFlaws)) return undefined;
  const choose = (others: readonly Hypothesis[], maxLoss = MAX_LOSS): Translated | undefined => {
    const sound = others.find((other) => !isFlawed(text, other, countFlaws) && isLikely(other, first, maxLoss));
    const rest = others.filter((other) => other !== sound && other.text !== first.text);
    return sound && { hypothesis: sound, alternatives: [first, ...rest] };
  };
  const search = async (more: TranslateOptions = {}) => {
    const asked = { ...options, ...more, beams: BEAMS, alternatives: ALTERNATIVES };
    const [found] = await translateAll([text], translator, asked);
    return found ? [found.hypothesis, ...found.alternatives] : [];
  };
  const wrongWordsOf = ({ text: target }: Hypothesis) => findWrongWords?.(text, tidyQuotes(target)) ?? [];
  const parted = partWords(text, first, wrongWordsOf);
  if (!isFlawed(text, parted, countFlaws)) return { hypothesis: parted, alternatives };
  const others = alternatives.length > 0 ? alternatives : await search();
  const searchWithoutWrongWords = async () => {
    const words = [first, ...others].flatMap(wrongWordsOf);
    return wrongWordsOf(first).length === 0 ? [] : search({ forbidden: () => words });
  };
  const better = choose(others) ?? choose(await searchWithoutWrongWords(), MAX_LOSS_WITHOUT);
  if (better || text.length < MIN_SPLIT_CHARACTERS) return better;
  const halves = splitInTwo(text);
  const [left, right] = await translateAll(halves, translator, options);
  return left && right && choose([joinHalves(text, halves, left.hypothesis, right.hypothesis)]);
}

/** The hypothesis with its glued words parted. */
function partWords(
  text: string,
  hypothesis: Hypothesis,
  wrongWordsOf: (hypothesis: Hypothesis) => readonly string[],
): Hypothesis {
  const isWord = (word: string) => wrongWordsOf({ ...hypothesis, text: word }).length === 0;
  const parted = partGluedWords(hypothesis.text, wrongWordsOf(hypothesis), isWord);
  const words = joinWordLinks(text, parted, [{ source: text, target: hypothesis.text, words: hypothesis.words }]);
  return { ...hypothesis, text: parted, words };
}

/** What becomes of each of the texts, in their order. */
async function translateAll(
  texts: readonly string[],
  translator: Translator,
  options: TranslateOptions,
): Promise<readonly (Translated | undefined)[]> {
  const found: Translated[] = [];
  for await (const { index, ...translated } of translator.translate(texts, options)) found[index] = translated;
  return found;
}

/** A correction that somebody imported: theirs, whatever the checks think of it. */
export function isByPerson({ tokens, logProbability }: Hypothesis): boolean {
  return tokens === 0 && logProbability === null;
}

/** Whether something is amiss in a hypothesis for `text`, or its end is missing. */
export function isFlawed(text: string, { text: target, finished }: Hypothesis, countFlaws: CountFlaws): boolean {
  return !finished || target === '' || countFlaws(text, tidyQuotes(target)) > 0;
}

function isLikely(other: Hypothesis, first: Hypothesis, maxLoss: number): boolean {
  if (other.logProbability === null || first.logProbability === null) return true;
  return other.logProbability >= first.logProbability - maxLoss;
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
