import type { Notice } from '../document/notice.ts';
import type { SentenceId } from '../document/segmented-article.ts';
import type { WordLink } from '../document/translation.ts';
import type { Hypothesis, TranslateOptions, Translator } from '../models/contracts.ts';
import { capitalizeBeginning } from './capitalize-beginning.ts';
import { isInCapitals, toSentenceCase } from './capitals.ts';
import { isOfFigures, toEnglishFigures } from './english-figures.ts';
import { joinWordLinks } from './join-word-links.ts';
import { type PackedLinks, packLinks, unpackLinks } from './packed-links.ts';
import { type Judges, retryFlawed, type Translated } from './retry-flawed.ts';
import { setQuotesApart } from './set-quotes-apart.ts';
import { splitInTwo, splitLongSentence } from './split-long-sentence.ts';
import { tidyQuotes } from './tidy-quotes.ts';

/** What one sentence became; see `SentenceTranslation`. */
export interface TranslatedSentence {
  readonly text: string;
  readonly probability: number | null;
  readonly logProbability: number | null;
  readonly copied: boolean;
  /** Spans into the source sentence and into `text`. */
  readonly words: readonly WordLink[];
  readonly alternatives: readonly string[];
  readonly notices: readonly Notice[];
}

/** Flawed translations are tried again, where `countFlaws` is given, and words that stand alone are, where `loneWords` is. */
export interface TranslateSentencesOptions extends TranslateOptions, Partial<Judges> {
  /** Called as texts are done, with the source characters done so far and in all. */
  readonly onProgress?: (doneCharacters: number, totalCharacters: number) => void;
  /** Called once for each sentence as it is done, in any order. */
  readonly onSentence?: (id: SentenceId, source: string, target: string) => void;
}

/** What became of a text, as little of it as is needed: of a book, there are thousands. */
interface Finished {
  readonly hypothesis: Omit<Hypothesis, 'words'>;
  readonly words: PackedLinks;
  /** What the other hypotheses say. */
  readonly alternatives: readonly string[];
}

/** A sentence cut into the parts that the model is given. */
interface Job {
  readonly id: SentenceId;
  readonly source: string;
  readonly parts: readonly string[];
}

/**
 * Translates every sentence on its own, each distinct text once. A sentence over the model's limit is cut at its best
 * places and rejoined; one whose translation hit the length bound is tried again in two halves. Both, and a sentence
 * for which the model said nothing, get a notice. One that looks flawed is tried
 * again, and another taken where nothing is amiss in that. Text without words is copied, with its figures in English; text in capitals is translated as if
 * it were not, and set in capitals again.
 */
export async function translateSentences(
  sentences: ReadonlyMap<SentenceId, string>,
  translator: Translator,
  options: TranslateSentencesOptions = {},
): Promise<ReadonlyMap<SentenceId, TranslatedSentence>> {
  const fits = (text: string) => translator.countTokens(text) <= translator.maxSourceTokens;
  const jobs: readonly Job[] = [...sentences].map(([id, source]) => {
    const asked = isInCapitals(source) ? toSentenceCase(source) : source;
    return { id, source, parts: isOfFigures(source) ? [] : splitLongSentence(asked, fits) };
  });
  const { onProgress, onSentence, countFlaws, findWrongWords, loneWords, ...quietly } = options;
  const done = new Map<string, Finished>();
  const announced = new Set<SentenceId>();
  const finish = (job: Job, pieces: readonly string[] = job.parts): TranslatedSentence => {
    const found = pieces.map((piece) => done.get(piece)).filter((translated) => translated !== undefined);
    const translated = joinParts(job, pieces, found);
    if (!announced.has(job.id)) onSentence?.(job.id, job.source, translated.text);
    announced.add(job.id);
    return translated;
  };

  const waiting = groupByPart(jobs);
  const settled = new Set<string>();
  /** Takes a part's translation, tries it again if it is flawed, and finishes the sentences that waited for it. */
  const settle = async (part: string, translated: Translated) => {
    done.set(part, packed(translated));
    if (!translated.hypothesis.finished) return;
    const judges = { ...(countFlaws && { countFlaws }), findWrongWords, loneWords };
    const better = await retryFlawed(part, translated, translator, judges, quietly);
    if (better) done.set(part, packed(better));
    settled.add(part);
    if (!onSentence) return;
    for (const job of waiting.get(part) ?? []) if (job.parts.every((other) => settled.has(other))) finish(job);
  };
  /** What is tried again, is so beside what is still being translated, not after it. */
  const translateAll = async (texts: readonly string[], onTranslated: (text: string) => void = () => {}) => {
    const settling: Promise<void>[] = [];
    for await (const [text, translated] of translateDistinct(texts, translator, quietly)) {
      onTranslated(text);
      settling.push(settle(text, translated));
      // Thrown below, or of no interest where translating fails before.
      settling.at(-1)?.catch(() => {});
    }
    await Promise.all(settling);
  };

  const total = [...waiting.keys()].reduce((sum, text) => sum + text.length, 0);
  let characters = 0;
  await translateAll([...waiting.keys()], (text) => {
    characters += text.length;
    onProgress?.(characters, total);
  });
  const unfinished = [...done].filter(([, { hypothesis }]) => !hypothesis.finished);
  const halves = new Map(unfinished.map(([text]) => [text, splitInTwo(text)] as const));
  await translateAll([...halves.values()].flat());
  const piecesOf = ({ parts }: Job) => parts.flatMap((part) => halves.get(part) ?? [part]);
  return new Map(jobs.map((job) => [job.id, finish(job, piecesOf(job))]));
}

/** The jobs that each part belongs to, by the part's text. */
function groupByPart(jobs: readonly Job[]): ReadonlyMap<string, readonly Job[]> {
  const groups = new Map<string, Job[]>();
  for (const job of jobs) {
    for (const part of new Set(job.parts)) groups.set(part, [...(groups.get(part) ?? []), job]);
  }
  return groups;
}

async function* translateDistinct(
  texts: readonly string[],
  translator: Translator,
  options: TranslateOptions,
): AsyncGenerator<readonly [text: string, translated: Translated]> {
  const distinct = [...new Set(texts)].filter((text) => text !== '');
  for await (const { index, ...translated } of translator.translate(distinct, options)) {
    yield [distinct[index] ?? '', translated];
  }
}

function packed({ hypothesis: { words, ...hypothesis }, alternatives }: Translated): Finished {
  return { hypothesis, words: packLinks(words), alternatives: alternatives.map(({ text }) => text) };
}

function joinParts(job: Job, pieces: readonly string[], found: readonly Finished[]): TranslatedSentence {
  const about = (rule: string, message: string): Notice => ({ rule, message, sentences: [job.id] });
  const setAsSource = (text: string) => {
    const tidy = capitalizeBeginning(setQuotesApart(tidyQuotes(text)), job.source);
    return isInCapitals(job.source) ? tidy.toUpperCase() : tidy;
  };
  const hypotheses = found.map(({ hypothesis }) => hypothesis);
  const joined = hypotheses.map((h) => h.text).join(' ');
  const text = setAsSource(joined.trim());
  if (text === '') {
    const notices = pieces.length > 0 ? [about('no-translation', 'the model gave no translation: French kept')] : [];
    const kept = pieces.length > 0 ? job.source : toEnglishFigures(job.source);
    const copied = kept === job.source;
    return { text: kept, probability: null, logProbability: null, copied, words: [], alternatives: [], notices };
  }
  const notices = [];
  if (job.parts.length > 1) {
    notices.push(about('long-sentence', `over the model's limit: translated in ${job.parts.length} parts`));
  } else if (pieces.length > 1) {
    notices.push(about('split-again', 'the translation did not end: translated again in two parts'));
  }
  if (hypotheses.some((h) => !h.finished)) {
    notices.push(about('unfinished', 'the translation reached its length bound: its end may be missing'));
  }
  if (hypotheses.some((h) => h.brokeLoop)) {
    notices.push(about('loop-broken', 'the model repeated itself without end: translated again without repeats'));
  }
  const parts = found.map(({ hypothesis, words }, k) => {
    return { source: pieces[k] ?? '', target: hypothesis.text, words: unpackLinks(words) };
  });
  const words = joinWordLinks(job.source, text, parts);
  // Other ways to say parts of a sentence do not add up to other ways to say the sentence.
  const others = found.length === 1 ? (found[0]?.alternatives ?? []) : [];
  const alternatives = others.map(setAsSource).filter((other) => other !== text);
  return { text, ...meanProbabilities(hypotheses), copied: false, words, alternatives, notices };
}

/** Means over all parts, by their tokens; null if a part has none. */
function meanProbabilities(
  hypotheses: readonly Finished['hypothesis'][],
): Pick<TranslatedSentence, 'probability' | 'logProbability'> {
  let [words, logs, all] = [0, 0, 0];
  for (const { logProbability, wordProbability, tokens } of hypotheses) {
    if (logProbability === null) return { probability: null, logProbability: null };
    words += (wordProbability ?? Math.exp(logProbability)) * tokens;
    logs += logProbability * tokens;
    all += tokens;
  }
  return { probability: words / all, logProbability: logs / all };
}
