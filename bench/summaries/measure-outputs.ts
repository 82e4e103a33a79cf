import { bootstrapInterval, type Interval } from '../../src/evaluate/bootstrap-interval.ts';
import { type Rouge, scoreRouge, tokenizeUnicode } from '../../src/evaluate/rouge.ts';
import { countWords } from '../../src/summarize/count-words.ts';
import { findUnsupported } from '../../src/summarize/find-unsupported.ts';
import { parseLength } from '../../src/summarize/parse-length.ts';
import type { Pair } from './read-pairs.ts';

/** A mean over articles, times 100, with its 95% interval. */
export interface Mean extends Interval {
  readonly mean: number;
}

/** What one system's summaries of one length are worth. */
export interface Measured {
  /** ROUGE of each article's summary. */
  readonly scores: readonly Rouge[];
  readonly rouge1: Mean;
  readonly rouge2: Mean;
  readonly rougeL: Mean;
  /** Words of a summary on average. */
  readonly words: number;
  /** Summaries that are longer than their budget. */
  readonly over: number;
  /** Numbers and names that the article lacks, in all summaries. */
  readonly unsupported: number;
}

/** Measures summaries of `length`, one for each of `pairs`. */
export function measureOutputs(texts: readonly string[], pairs: readonly Pair[], length: string): Measured {
  const scores = texts.map((text, k) => scoreRouge(text, pairs[k]?.reference ?? '', tokenizeUnicode));
  const target = parseLength(length);
  const most = target.unit === 'words' ? target.count : Number.POSITIVE_INFINITY;
  return {
    scores,
    rouge1: meanOf(scores.map(({ rouge1 }) => rouge1.f)),
    rouge2: meanOf(scores.map(({ rouge2 }) => rouge2.f)),
    rougeL: meanOf(scores.map(({ rougeL }) => rougeL.f)),
    words: texts.reduce((sum, text) => sum + countWords(text), 0) / texts.length,
    over: texts.filter((text) => countWords(text) > most).length,
    unsupported: texts.reduce((sum, text, k) => {
      return sum + findUnsupported(text, pairs[k]?.sentences.join(' ') ?? '').length;
    }, 0),
  };
}

/** How much better `left` is than `right` on the same articles: the interval of the difference, by paired bootstrap. */
export function differenceOf(left: Measured, right: Measured, metric: 'rouge1' | 'rouge2'): Mean {
  return meanOf(left.scores.map((score, k) => score[metric].f - (right.scores[k]?.[metric].f ?? 0)));
}

function meanOf(values: readonly number[]): Mean {
  const mean = ([sum = 0, count = 1]: readonly number[]) => sum / count;
  const all = (100 * values.reduce((sum, value) => sum + value, 0)) / values.length;
  return {
    mean: all,
    ...bootstrapInterval(
      values.map((value) => [100 * value, 1]),
      mean,
    ),
  };
}
