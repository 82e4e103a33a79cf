import type { BlockId } from '../document/article.ts';
import type { SegmentedArticle, SegmentedBlock, SentenceId } from '../document/segmented-article.ts';
import type { AlignedTranslation } from '../document/translation.ts';

/** Several articles as if they were one. */
export interface JoinedTranslations {
  readonly translation: AlignedTranslation;
  /** The first block of each article. */
  readonly starts: ReadonlySet<BlockId>;
  /** For each block's id: which article it comes from, counted from 0, and its id there. */
  readonly origins: ReadonlyMap<BlockId, { readonly article: number; readonly block: BlockId }>;
}

/** Puts articles of the same two languages behind each other, their blocks numbered through; RangeError for none. */
export function joinTranslations(translations: readonly AlignedTranslation[]): JoinedTranslations {
  const [first] = translations;
  if (!first) throw new RangeError('no article to join');
  const origins = new Map<BlockId, { readonly article: number; readonly block: BlockId }>();
  const names = translations.map(({ source }, article) => {
    const pairs = source.blocks.map(({ id }): readonly [BlockId, BlockId] => {
      const name: BlockId = `b${origins.size + 1}`;
      origins.set(name, { article, block: id });
      return [id, name];
    });
    return new Map(pairs);
  });
  const join = (side: 'source' | 'target'): SegmentedArticle => {
    const titles = translations.flatMap((translation) => translation[side].metadata.title ?? []);
    return {
      ...first[side],
      metadata: titles.length > 0 ? { title: titles.join('. ') } : {},
      blocks: translations.flatMap((translation, k) =>
        translation[side].blocks.map((block) => rename(block, names[k])),
      ),
    };
  };
  const groups = translations.flatMap((translation, k) =>
    translation.groups.map((group) => ({
      ...group,
      source: group.source.map((id) => renameSentence(id, names[k])),
      target: group.target.map((id) => renameSentence(id, names[k])),
    })),
  );
  const starts = names.flatMap((map) => [...map.values()].slice(0, 1));
  return {
    translation: { ...first, source: join('source'), target: join('target'), groups },
    starts: new Set(starts),
    origins,
  };
}

type Names = ReadonlyMap<BlockId, BlockId> | undefined;

function rename(block: SegmentedBlock, names: Names): SegmentedBlock {
  const sentences = block.sentences.map(({ id, span }) => ({ id: renameSentence(id, names), span }));
  return { ...block, id: names?.get(block.id) ?? block.id, sentences };
}

function renameSentence(id: SentenceId, names: Names): SentenceId {
  const dot = id.indexOf('.');
  const block = id.slice(0, dot) as BlockId;
  return `${names?.get(block) ?? block}${id.slice(dot)}` as SentenceId;
}
