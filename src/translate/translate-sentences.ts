import type { Notice } from '../document/notice.ts';
import type { SentenceId } from '../document/segmented-article.ts';
import type { Hypothesis, TranslateOptions, Translator } from '../models/contracts.ts';
import { isInCapitals, toSentenceCase } from './capitals.ts';
import { splitInTwo, splitLongSentence } from './split-long-sentence.ts';
import { tidyQuotes } from './tidy-quotes.ts';

/** What one sentence became; see `SentenceTranslation`. */
export interface TranslatedSentence {
  readonly text: string;
  readonly logProbability: number | null;
  readonly copied: boolean;
  readonly notices: readonly Notice[];
}

export interface TranslateSentencesOptions extends TranslateOptions {
  /** Called as texts are done, with the source characters done so far and in all. */
  readonly onProgress?: (doneCharacters: number, totalCharacters: number) => void;
}

/** A sentence cut into the parts that the model is given. */
interface Job {
  readonly id: SentenceId;
  readonly source: string;
  readonly parts: readonly string[];
}

const HAS_WORDS = /\p{L}/u;

/**
 * Translates every sentence on its own, each distinct text once. A sentence over the model's limit is cut at its best
 * places and rejoined; one whose translation hit the length bound is tried again in two halves. Both, and a sentence
 * for which the model said nothing, get a notice. Text without letters is copied; text in capitals is translated as if
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
    return { id, source, parts: HAS_WORDS.test(source) ? splitLongSentence(asked, fits) : [] };
  });
  const texts = jobs.flatMap(({ parts }) => parts);
  const first = await translateDistinct(texts, translator, options);
  const halves = new Map([...first].filter(([, h]) => !h.finished).map(([text]) => [text, splitInTwo(text)] as const));
  const { onProgress: _, ...quietly } = options;
  const second = await translateDistinct([...halves.values()].flat(), translator, quietly);
  return new Map(
    jobs.map((job) => {
      const pieces = job.parts.flatMap((part) => halves.get(part) ?? [part]);
      const hypotheses = pieces.map((piece) => second.get(piece) ?? first.get(piece)).filter((h) => h !== undefined);
      return [job.id, joinParts(job, pieces, hypotheses)];
    }),
  );
}

async function translateDistinct(
  texts: readonly string[],
  translator: Translator,
  { onProgress, ...options }: TranslateSentencesOptions,
): Promise<ReadonlyMap<string, Hypothesis>> {
  const distinct = [...new Set(texts)].filter((text) => text !== '');
  const total = distinct.reduce((sum, text) => sum + text.length, 0);
  const done = new Map<string, Hypothesis>();
  let characters = 0;
  for await (const { index, hypothesis } of translator.translate(distinct, options)) {
    const text = distinct[index] ?? '';
    done.set(text, hypothesis);
    characters += text.length;
    onProgress?.(characters, total);
  }
  return done;
}

function joinParts(job: Job, pieces: readonly string[], hypotheses: readonly Hypothesis[]): TranslatedSentence {
  const about = (rule: string, message: string): Notice => ({ rule, message, sentences: [job.id] });
  const text = tidyQuotes(
    hypotheses
      .map((h) => h.text)
      .join(' ')
      .trim(),
  );
  if (text === '') {
    const notices = pieces.length > 0 ? [about('no-translation', 'the model gave no translation: French kept')] : [];
    return { text: job.source, logProbability: null, copied: true, notices };
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
  const cased = isInCapitals(job.source) ? text.toUpperCase() : text;
  return { text: cased, logProbability: meanLogProbability(hypotheses), copied: false, notices };
}

/** Mean over all tokens of all parts; null if a part has none. */
function meanLogProbability(hypotheses: readonly Hypothesis[]): number | null {
  let sum = 0;
  let tokens = 0;
  for (const hypothesis of hypotheses) {
    if (hypothesis.logProbability === null) return null;
    sum += hypothesis.logProbability * hypothesis.tokens;
    tokens += hypothesis.tokens;
  }
  return sum / tokens;
}
