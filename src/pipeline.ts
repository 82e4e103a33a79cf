import { alignArticles } from './align/align-articles.ts';
import { alignGeneration } from './align/align-generation.ts';
import { placeCues } from './align/place-cues.ts';
import { projectMarks } from './align/project-marks.ts';
import { checkTranslation } from './check/check-translation.ts';
import { calibrateConfidence } from './check/confidence/calibrate-confidence.ts';
import { findFlaws } from './check/find-flaws.ts';
import { findWrongWords } from './check/find-wrong-words.ts';
import { dictionary } from './check/lexicon/dictionary.ts';
import * as loneWords from './check/lexicon/lone-words.ts';
import type { Article } from './document/article.ts';
import { type BilingualDocument, SCHEMA_VERSION } from './document/bilingual-document.ts';
import type { Notice } from './document/notice.ts';
import type { SentenceId } from './document/segmented-article.ts';
import type { LengthTarget } from './document/summary.ts';
import type { TranslateOptions, Translator } from './models/contracts.ts';
import { segmentArticle } from './segment/segment-article.ts';
import { segmentSentences } from './segment/segment-sentences.ts';
import { summarizeTranslation } from './summarize/summarize-translation.ts';
import { translateArticle } from './translate/translate-article.ts';

/** An article as `extractArticle` gives it. */
export interface ExtractedArticle {
  readonly article: Article;
  readonly notices: readonly Notice[];
}

export interface PipelineOptions {
  /** How long the summaries may be. */
  readonly length: LengthTarget;
  readonly signal?: AbortSignal;
  /** Source characters translated so far, and in all. */
  readonly onProgress?: (doneCharacters: number, totalCharacters: number) => void;
  /** Terms that the translation of a text must hold; what does not is given a notice. */
  readonly terms?: NonNullable<TranslateOptions['terms']>;
  /** Called once for each sentence as it is done, in any order. */
  readonly onSentence?: (id: SentenceId, source: string, target: string) => void;
}

/** Other translations of a sentence that the reader offers, where the model weighs as many. */
export const ALTERNATIVES = 3;

/** A sentence's hypotheses come one soon after the other; a book's would be tens of megabytes. */
const MAX_KNOWN_FLAWS = 1000;

/** Counts what the checks find in a sentence's translation, the terms that were asked for included; each is checked once while it is asked about. */
export function createFlawCounter(terms?: TranslateOptions['terms']): (source: string, target: string) => number {
  const known = new Map<string, number>();
  return (source, target) => {
    const key = `${source}\0${target}`;
    if (known.size >= MAX_KNOWN_FLAWS) known.clear();
    const count = known.get(key) ?? findFlaws({ source, target, terms: terms?.(source) ?? [] }).length;
    known.set(key, count);
    return count;
  };
}

/** The whole flow from an extracted article to the document that every renderer starts from. */
export async function createBilingualDocument(
  { article, notices }: ExtractedArticle,
  translator: Translator,
  { length, ...options }: PipelineOptions,
): Promise<BilingualDocument> {
  const segmented = segmentArticle(article);
  const segmentTarget = (text: string) => segmentSentences(text, 'en');
  const translated = await translateArticle(segmented, translator, {
    alternatives: ALTERNATIVES,
    countFlaws: createFlawCounter(options.terms),
    findWrongWords,
    loneWords,
    ...options,
    segmentTarget,
  });
  const { sentences } = translated.translation;
  const marked = projectMarks(calibrateConfidence(alignGeneration(translated.translation), sentences));
  const translation = placeCues(marked.translation);
  const summarized = summarizeTranslation(translation, length);
  return {
    schemaVersion: SCHEMA_VERSION,
    translation,
    summaries: summarized.summaries,
    outline: summarized.outline,
    notices: [
      ...notices,
      ...translated.notices,
      ...marked.notices,
      ...checkTranslation(translation, options),
      ...summarized.notices,
    ],
  };
}

/** A text and a translation that somebody made of it as one document: aligned, summarized and checked, without a model. */
export function alignTexts(
  source: ExtractedArticle,
  target: ExtractedArticle,
  length: LengthTarget,
): BilingualDocument {
  const aligned = alignArticles(segmentArticle(source.article), segmentArticle(target.article), dictionary);
  const { translation } = aligned;
  const { summaries, outline, notices } = summarizeTranslation(translation, length);
  return {
    schemaVersion: SCHEMA_VERSION,
    translation,
    summaries,
    outline,
    notices: [...source.notices, ...target.notices, ...aligned.notices, ...checkTranslation(translation), ...notices],
  };
}
