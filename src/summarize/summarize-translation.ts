import type { BlockId } from '../document/article.ts';
import type { Notice } from '../document/notice.ts';
import type { LengthTarget, Outline, Summary } from '../document/summary.ts';
import type { AlignedTranslation } from '../document/translation.ts';
import { rankPassages } from './choose-passages.ts';
import { collectPassages } from './collect-passages.ts';
import { countWords } from './count-words.ts';
import { explainEmptySummary } from './explain-empty-summary.ts';
import { explainSource } from './explain-source.ts';
import { findHeadline } from './find-headline.ts';
import { fitPassages } from './fit-passages.ts';
import { headlineCandidates } from './headline-candidates.ts';
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
 * summaries and a notice when not even the shortest sentence fits. `starts` are the first blocks of articles where several are joined.
 */
export function summarizeTranslation(
  translation: AlignedTranslation,
  target: LengthTarget,
  starts?: ReadonlySet<BlockId>,
): SummarizedTranslation {
  const { source, target: english } = translation;
  const languages = { source: source.language, target: english.language };
  const passages = collectPassages(translation, starts);
  const { judgements, graph } = judgePassages(passages, {
    language: source.language,
    title: source.metadata.title ?? '',
  });
  // An article about one person, in which everything opens with `il`, still gets a summary.
  const admitted = judgements.some(({ eligible, dangling }) => eligible && !dangling)
    ? judgements
    : judgements.map((judgement) => ({ ...judgement, dangling: false }));
  const order = rankPassages(admitted, graph, MAX_STEPS);
  const headline = findHeadline(headlineCandidates(translation, passages, order), languages);
  const words = { source: countArticleWords(source), target: countArticleWords(english) };
  const chosen =
    target.unit === 'headline'
      ? headline && { source: [headline.source], target: [headline.target] }
      : fitPassages({ passages, judgements: admitted, graph, languages }, target, words);
  const summarize = (side: 'source' | 'target'): Summary => {
    return { language: languages[side], method: 'extractive', target, sentences: chosen?.[side] ?? [] };
  };
  const eligible = passages.filter((_, k) => judgements[k]?.eligible);
  return {
    summaries: [summarize('source'), summarize('target')],
    outline: { headline, steps: order.flatMap((k) => stepOf(passages[k])) },
    notices: chosen?.source.length ? explainSource(passages) : [explainEmptySummary(eligible, target, words)],
  };
}

function stepOf(passage: ReturnType<typeof collectPassages>[number] | undefined): Outline['steps'] {
  return passage ? [{ source: passage.sourceIds, target: passage.targetIds }] : [];
}

function countArticleWords({ blocks }: AlignedTranslation['source']): number {
  return blocks.filter(({ kind }) => kind !== 'verbatim').reduce((sum, { text }) => sum + countWords(text), 0);
}
