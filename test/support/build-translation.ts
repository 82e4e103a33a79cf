import type { Block } from '../../src/document/article.ts';
import { createSegmentedBlock, type Side } from '../../src/document/segmented-article.ts';
import type { AlignedTranslation } from '../../src/document/translation.ts';

/** A French sentence and the English sentences that it became. */
export type Pair = readonly [french: string, ...english: string[]];

export interface BuiltBlock {
  readonly kind?: Block['kind'];
  readonly pairs: readonly Pair[];
}

/** An aligned translation of these blocks, one group for each pair, with one space between sentences. */
export function buildTranslation(blocks: readonly BuiltBlock[]): AlignedTranslation {
  return {
    source: { ...ORIGIN, language: 'fr', blocks: blocks.map((block, k) => buildBlock(block, k, 'source')) },
    target: { ...ORIGIN, language: 'en', blocks: blocks.map((block, k) => buildBlock(block, k, 'target')) },
    producedBy: { name: 'none', revision: '1', dtype: 'none', license: 'none' },
    groups: blocks.flatMap(({ kind, pairs }, b) => {
      let count = 0;
      return pairs.map(([, ...english], k) => ({
        source: [`b${b + 1}.s${k + 1}`] as const,
        target: english.map(() => `b${b + 1}.t${++count}` as const),
        confidence: kind === 'verbatim' ? 1 : null,
        words: [],
        alternatives: [],
        method: kind === 'verbatim' ? ('copy' as const) : ('generation' as const),
      }));
    }),
  };
}

/** One paragraph whose English is the French itself. */
export function paragraph(...sentences: readonly string[]): BuiltBlock {
  return { pairs: sentences.map((sentence): Pair => [sentence, sentence]) };
}

const ORIGIN = { origin: { name: 'built', format: 'text', encoding: 'utf-8' }, metadata: {} } as const;

function buildBlock({ kind = 'paragraph', pairs }: BuiltBlock, index: number, side: Side) {
  const sentences = pairs.flatMap(([french, ...english]) => (side === 'source' ? [french] : english));
  let end = 0;
  const spans = sentences.map((sentence) => {
    const start = end;
    end = start + sentence.length + 1;
    return { start, end: start + sentence.length };
  });
  const common = { id: `b${index + 1}` as const, text: sentences.join(' '), blankLinesBefore: 0 };
  const block: Block =
    kind === 'heading'
      ? { ...common, kind, level: 2 }
      : kind === 'list-item'
        ? { ...common, kind, marker: '-', depth: 0 }
        : { ...common, kind };
  return createSegmentedBlock(block, spans, side);
}
