import type { Language } from '../document/article.ts';
import { isStatement } from './is-statement.ts';
import { type Features, measureFeatures } from './measure-features.ts';
import type { Passage } from './passage.ts';
import { scorePassages } from './score-passages.ts';
import { createSimilarityGraph, type SimilarityGraph } from './similarity-graph.ts';
import { stemsOf } from './stems-of.ts';
import { weighTerms } from './weigh-terms.ts';

/** Below this chance of being good, as a third of all are, a translation counts against its sentence: the more, the less likely it is good. */
const LEAST_CONFIDENCE = 0.34;
const MOST_DOUBT = 0.6;

/** A passage as far as choosing it goes. */
export interface Judgement {
  /** What its worth was made of. */
  readonly features: Features;
  /** At most 1, for the best one of the article. */
  readonly worth: number;
  /** Whether it may be chosen at all. */
  readonly eligible: boolean;
  /** Whether it makes sense only right after the passage before it. */
  readonly dangling: boolean;
}

/** A judgement on each passage, and how alike the passages are; `title` is the article's, '' for none. */
export function judgePassages(
  passages: readonly Passage[],
  { language, title }: { readonly language: Language; readonly title: string },
): { readonly judgements: readonly Judgement[]; readonly graph: SimilarityGraph } {
  const stems = passages.map(({ text }) => stemsOf(text, language));
  const vectors = weighTerms(stems);
  const graph = createSimilarityGraph(vectors);
  const titleVector = weighTerms([...stems, stemsOf(title, language)]).at(-1) ?? new Map();
  const features = measureFeatures(passages, vectors, graph, { language, title: titleVector });
  const worth = scorePassages(features);
  const eligible = findEligible(passages);
  const judgements = features.map((features, k): Judgement => {
    const doubt = doubtOf(passages[k]?.confidence ?? null);
    return { features, worth: (worth[k] ?? 0) - doubt, eligible: eligible.has(k), dangling: features.dangling === 1 };
  });
  return { judgements, graph };
}

/** What a reader of the translation would lose: a summary says the same in both languages, or should not say it. */
function doubtOf(confidence: number | null): number {
  return MOST_DOUBT * Math.max(0, 1 - (confidence ?? 1) / LEAST_CONFIDENCE) ** 2;
}

/** The first of each statement that was translated; in an article of nothing but fragments, the first of each fragment. */
function findEligible(passages: readonly Passage[]): ReadonlySet<number> {
  const first = new Map<string, number>();
  for (const [k, { text, target }] of passages.entries()) {
    if (target.length > 0 && !first.has(text)) first.set(text, k);
  }
  const statements = [...first].filter(([text, k]) => !passages[k]?.isTorn && isStatement(text));
  return new Set((statements.length > 0 ? statements : [...first]).map(([, k]) => k));
}
