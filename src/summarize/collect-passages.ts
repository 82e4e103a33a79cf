import type { BlockId } from '../document/article.ts';
import type { SegmentedBlock, SentenceId } from '../document/segmented-article.ts';
import { sentenceTexts } from '../document/segmented-article.ts';
import type { SummarySentence } from '../document/summary.ts';
import type { AlignedTranslation, SentenceGroup } from '../document/translation.ts';
import { joinQuotations } from './join-quotations.ts';
import type { Passage } from './passage.ts';

type Ungathered = Omit<Passage, 'place' | 'placesInArticle' | 'isTorn'>;

/** The mark that opens the next block's quotation, torn off by whoever took the text from a page. */
const TORN_MARK = /(?:^|\s)"$/u;

const PROSE: ReadonlySet<SegmentedBlock['kind']> = new Set(['paragraph', 'quote', 'list-item']);

/**
 * The passages of an article's prose, in document order: no headings, captions or verbatim text. `starts` are the first
 * blocks of articles where several are joined.
 */
export function collectPassages(
  { source, target, groups }: AlignedTranslation,
  starts: ReadonlySet<BlockId> = new Set(),
): readonly Passage[] {
  const texts = new Map([...sentenceTexts(source), ...sentenceTexts(target)]);
  const groupOf = new Map(groups.flatMap((group) => group.source.map((id) => [id, group] as const)));
  const passages = source.blocks
    .filter(({ kind }) => PROSE.has(kind))
    .flatMap(({ sentences }, k, blocks) => {
      const inBlock = [...new Set(sentences.flatMap(({ id }) => groupOf.get(id) ?? []))];
      const passages = inBlock.map((group) => createPassage([group], texts));
      const isTorn = TORN_MARK.test(blocks[k - 1]?.text ?? '');
      const runs = joinQuotations(
        passages.map(({ text }) => text),
        isTorn ? 1 : 0,
      );
      return runs.map((run, place) => {
        const groups = run.flatMap((k) => inBlock[k] ?? []);
        return { ...createPassage(groups, texts), isTorn: isTorn && place === 0 };
      });
    });
  return splitArticles(source.blocks, starts).flatMap((blocks) => {
    const own = passages.filter(({ sourceIds: [id = ''] }) => blocks.has(id.slice(0, id.indexOf('.'))));
    return own.map((passage, place) => ({ ...passage, place, placesInArticle: own.length }));
  });
}

/** The ids of each article's blocks; a block of `starts` begins the next one. */
function splitArticles(
  blocks: readonly SegmentedBlock[],
  starts: ReadonlySet<BlockId>,
): readonly ReadonlySet<string>[] {
  const articles: Set<string>[] = [];
  for (const { id } of blocks) {
    if (articles.length === 0 || starts.has(id)) articles.push(new Set());
    articles.at(-1)?.add(id);
  }
  return articles;
}

function createPassage(groups: readonly SentenceGroup[], texts: ReadonlyMap<SentenceId, string>): Ungathered {
  const sentences = (side: 'source' | 'target') =>
    groups.flatMap((group) =>
      group[side].map(
        (id): SummarySentence => ({
          text: (texts.get(id) ?? '').replace(TORN_MARK, ''),
          evidence: side === 'source' ? [id] : group.source,
          shortened: false,
        }),
      ),
    );
  const source = sentences('source');
  return {
    text: source.map(({ text }) => text).join(' '),
    confidence: groups.reduce<number | null>(
      (least, { confidence }) => (confidence === null ? least : Math.min(least ?? 1, confidence)),
      null,
    ),
    sourceIds: groups.flatMap((group) => group.source),
    targetIds: groups.flatMap((group) => group.target),
    source,
    target: sentences('target'),
  };
}
