import type { Span } from '../document/span.ts';
import { HEADLINE_WORDS, type LengthTarget } from '../document/summary.ts';
import { PipelineError } from '../errors.ts';
import type { Summarizer } from '../models/contracts.ts';
import { countWords } from './count-words.ts';

export interface AbstractiveOptions {
  /** Cuts the summary into sentences. */
  readonly segment: (text: string) => readonly Span[];
  readonly signal?: AbortSignal;
}

/** A sentence of a news summary is rarely longer, in either language. */
const WORDS_PER_SENTENCE = 40;

/**
 * A summary of `text` in the model's own words, within `target`. It is not checked against the text. PipelineError
 * 'model-failed' if the text is longer than the model reads, because it is never cut, or if nothing whole fits.
 */
export async function summarizeAbstractively(
  text: string,
  target: LengthTarget,
  summarizer: Summarizer,
  { segment, signal }: AbstractiveOptions,
): Promise<string> {
  const { name } = summarizer.model;
  const length = summarizer.countTokens(text);
  if (length > summarizer.maxSourceTokens) {
    const limits = `the text has ${length} tokens and ${name} reads ${summarizer.maxSourceTokens}`;
    throw new PipelineError('model-failed', `${limits}; give it a part of the text, or summarize without --summarizer`);
  }
  const maxWords = wordLimit(target, countWords(text));
  const summary = await summarizer.summarize(text, { maxWords, ...(signal && { signal }) });
  const kept = target.unit === 'sentences' ? firstSentences(summary, segment(summary).slice(0, target.count)) : summary;
  if (kept.trim() !== '') return kept;
  throw new PipelineError('model-failed', `${name} wrote no whole sentence of at most ${maxWords} words; allow more`);
}

function wordLimit(target: LengthTarget, words: number): number {
  if (target.unit === 'share') return Math.max(1, Math.floor(target.ofSource * words));
  if (target.unit === 'headline') return HEADLINE_WORDS;
  return target.unit === 'words' ? target.count : WORDS_PER_SENTENCE * target.count;
}

function firstSentences(text: string, spans: readonly Span[]): string {
  return text.slice(0, spans.at(-1)?.end ?? 0);
}
