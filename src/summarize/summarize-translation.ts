import type { Notice } from '../document/notice.ts';
import type { LengthTarget, Outline, Summary } from '../document/summary.ts';
import type { AlignedTranslation } from '../document/translation.ts';
import { costOf, limitOf } from './budget.ts';
import { choosePassages, rankPassages } from './choose-passages.ts';
import { collectPassages } from './collect-passages.ts';
import { countWords } from './count-words.ts';
import { explainEmptySummary } from './explain-empty-summary.ts';
import { judgePassages } from './judge-passages.ts';

export interface SummarizedTranslation {
  /** The French summary, then the English one, which is the translation of the same sentences. */
  readonly summaries: readonly Summary[];
  readonly outline: Outline;
  readonly notices: readonly Notice[];
}

/** Steps of an outline: nobody moves a slider further, and a book has thousands of sentences. */
const MAX_STEPS = 100;

/**
 * Chooses the sentence groups that best stand for the article, and never more than `target` in either language. Empty
 * summaries and a notice when not even the shortest sentence fits.
 */
export function summarizeTranslation(translation: AlignedTranslation, target: LengthTarget): SummarizedTranslation {
  const passages = collectPassages(translation);
  const { judgements, graph } = judgePassages(passages, {
    language: translation.source.language,
    title: translation.source.metadata.title ?? '',
  });
  const costs = passages.map((passage) => costOf(passage, target.unit));
  const words = { source: countArticleWords(translation.source), target: countArticleWords(translation.target) };
  const limit = limitOf(target, words);
  const strict = choosePassages(judgements, costs, graph, limit);
  // An article about one person, in which everything opens with `il`, still gets a summary.
  const free = judgements.map((judgement) => ({ ...judgement, dangling: false }));
  const chosen = strict.length > 0 ? strict : choosePassages(free, costs, graph, limit);
  const summarize = (language: Summary['language'], side: 'source' | 'target'): Summary => {
    const sentences = chosen.flatMap((k) => passages[k]?.[side] ?? []);
    return { language, method: 'extractive', target, sentences };
  };
  const steps = rankPassages(strict.length > 0 ? judgements : free, graph, MAX_STEPS).flatMap((k) => {
    const passage = passages[k];
    return passage ? [{ source: passage.sourceIds, target: passage.targetIds }] : [];
  });
  const eligible = passages.filter((_, k) => judgements[k]?.eligible);
  return {
    summaries: [summarize(translation.source.language, 'source'), summarize(translation.target.language, 'target')],
    outline: { headline: null, steps },
    notices: chosen.length === 0 ? [explainEmptySummary(eligible, target, words)] : [],
  };
}

function countArticleWords({ blocks }: AlignedTranslation['source']): number {
  return blocks.filter(({ kind }) => kind !== 'verbatim').reduce((sum, { text }) => sum + countWords(text), 0);
}
