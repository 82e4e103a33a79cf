import type { Language } from '../document/article.ts';
import { announcesFindings } from './announces-findings.ts';
import { countWords } from './count-words.ts';
import { hasDanglingOpening } from './dangling-opening.ts';
import type { Passage } from './passage.ts';
import { rankCentrality } from './rank-centrality.ts';
import type { SimilarityGraph } from './similarity-graph.ts';
import { cosine, sumVectors, type TermVector } from './weigh-terms.ts';

/** What is known of a passage, each in [0, 1]. */
export type Features = Readonly<Record<FeatureName, number>>;

export type FeatureName = (typeof FEATURE_NAMES)[number];

/** `lead` falls off as 1, 1/2, 1/3 …, `early` in a straight line from the article's first passage to its last. */
export const FEATURE_NAMES = [
  'lead',
  'early',
  'coverage',
  'centrality',
  'title',
  'names',
  'length',
  'short',
  'long',
  'quoted',
  'bareQuotation',
  'question',
  'person',
  'dangling',
  'sentences',
  'announces',
  'announcesEarly',
] as const;

const SHORT_WORDS = 10;
const LONG_WORDS = 40;
const MANY_NAMES = 4;
const MANY_SENTENCES = 5;

/** A capital inside a sentence, perhaps after `l'` or an opening mark. */
const NAME = /(?<=\s)(?:\p{L}{1,2}['’])?["«“(]?\p{Lu}/gu;

const QUOTATION = /[«“"][^«»“”"]*[»”"]/gu;
/** A quotation from end to end, nobody named who says it. */
const BARE_QUOTATION = /^[«"“][^«»"“”]*[»"”]?[.!?…]?[»"”]?$/u;

const QUESTION = /\?\s*[»"”]?$/u;
/** One person who speaks, or is spoken to; `we` is how papers speak. */
const PERSON = /(?<!\p{L})(?:[Jj]e|[Jj]|moi|mon|ma|mes|[Vv]ous|votre|vos|I|[Mm]y|[Yy]ou|[Yy]our)(?!\p{L})/u;

/** The features of every passage of one article; `title` is its title's terms, none where it has no title. */
export function measureFeatures(
  passages: readonly Passage[],
  vectors: readonly TermVector[],
  graph: SimilarityGraph,
  { language, title }: { readonly language: Language; readonly title: TermVector },
): readonly Features[] {
  const centroid = sumVectors(vectors);
  const coverage = vectors.map((vector) => cosine(vector, centroid));
  const highest = coverage.reduce((max, value) => Math.max(max, value), 0) || 1;
  const centrality = rankCentrality(graph);
  return passages.map(({ text, source, place, placesInArticle }, k) => {
    const words = countWords(text);
    const lead = 1 / (1 + place);
    const announces = announcesFindings(text, language) ? 1 : 0;
    const quoted = (text.match(QUOTATION) ?? []).reduce((sum, { length }) => sum + length, 0);
    return {
      lead,
      early: 1 - place / placesInArticle,
      coverage: (coverage[k] ?? 0) / highest,
      centrality: centrality[k] ?? 0,
      title: cosine(vectors[k] ?? new Map(), title),
      names: Math.min(1, (text.match(NAME)?.length ?? 0) / MANY_NAMES),
      length: Math.min(1, words / LONG_WORDS),
      short: Math.max(0, 1 - words / SHORT_WORDS),
      long: Math.min(1, Math.max(0, words / LONG_WORDS - 1)),
      quoted: quoted / Math.max(1, text.length),
      bareQuotation: BARE_QUOTATION.test(text) ? 1 : 0,
      question: QUESTION.test(text) ? 1 : 0,
      person: PERSON.test(text) ? 1 : 0,
      dangling: hasDanglingOpening(text, language) ? 1 : 0,
      sentences: Math.min(1, (source.length - 1) / (MANY_SENTENCES - 1)),
      announces,
      announcesEarly: announces * lead,
    };
  });
}
