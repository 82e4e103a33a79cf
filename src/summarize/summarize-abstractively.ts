import type { Language } from '../document/article.ts';
import type { Notice } from '../document/notice.ts';
import type { Span } from '../document/span.ts';
import { HEADLINE_WORDS, type LengthTarget, type Summary, type SummarySentence } from '../document/summary.ts';
import type { Summarizer } from '../models/contracts.ts';
import { countWords } from './count-words.ts';
import { findEvidence } from './find-evidence.ts';
import { findUnsupported } from './find-unsupported.ts';
import { summarizeParts } from './summarize-parts.ts';

export interface AbstractiveOptions {
  readonly language: Language;
  /** Cuts the summary into sentences. */
  readonly segment: (text: string) => readonly Span[];
  readonly signal?: AbortSignal;
}

/** A sentence of a news summary is rarely longer, in either language. */
const WORDS_PER_SENTENCE = 40;

/**
 * A summary of `sentences` in the model's own words, within `target`. A sentence of it stays only if its numbers and
 * names occur in the text and other sentences say what it says, which become its evidence; a notice names each one
 * dropped. `sentences` may be empty, with a notice, where nothing stays.
 */
export async function summarizeAbstractively(
  sentences: readonly SummarySentence[],
  target: LengthTarget,
  summarizer: Summarizer,
  { language, segment, signal }: AbstractiveOptions,
): Promise<{ readonly summary: Summary; readonly notices: readonly Notice[] }> {
  const source = sentences.map(({ text }) => text);
  const maxWords = wordLimit(target, countWords(source.join(' ')));
  const { text, leftOut } = await summarizeParts(source, summarizer, { maxWords, ...(signal && { signal }) });
  const most = target.unit === 'sentences' ? target.count : Number.POSITIVE_INFINITY;
  const { name } = summarizer.model;
  const notices: Notice[] = [];
  const note = (message: string) => notices.push({ rule: 'summary-support', message, sentences: [] });
  if (leftOut > 0) note(`${name} cannot read ${leftOut} of the sentences, which are too long for it`);
  const kept: SummarySentence[] = [];
  for (const { start, end } of segment(text)) {
    const written = text.slice(start, end);
    const unsupported = findUnsupported(written, source.join('\n'));
    const evidence = findEvidence(written, sentences, language);
    const fits = countWords([...kept.map((sentence) => sentence.text), written].join(' ')) <= maxWords;
    if (unsupported.length > 0) note(`dropped, because the text has no ${unsupported.join(', ')}: ${written}`);
    else if (!evidence) note(`dropped, because nothing in the text says so: ${written}`);
    else if (fits && kept.length < most) kept.push({ text: written, evidence: idsOf(evidence), shortened: false });
  }
  if (kept.length === 0) note(`${name} wrote nothing of at most ${maxWords} words that the text supports`);
  return { summary: { language, method: 'abstractive', target, sentences: kept }, notices };
}

function idsOf(evidence: readonly SummarySentence[]): SummarySentence['evidence'] {
  return [...new Set(evidence.flatMap(({ evidence: ids }) => ids))];
}

function wordLimit(target: LengthTarget, words: number): number {
  if (target.unit === 'share') return Math.max(1, Math.floor(target.ofSource * words));
  if (target.unit === 'headline') return HEADLINE_WORDS;
  return target.unit === 'words' ? target.count : WORDS_PER_SENTENCE * target.count;
}
