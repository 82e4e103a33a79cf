import type { Block, BlockId } from '../../src/document/article.ts';
import { type BilingualDocument, SCHEMA_VERSION } from '../../src/document/bilingual-document.ts';
import { createSegmentedBlock, type SegmentedArticle, type Side } from '../../src/document/segmented-article.ts';
import type { Span } from '../../src/document/span.ts';
import type { SentenceGroup } from '../../src/document/translation.ts';

type DistributiveOmit<T, Keys extends PropertyKey> = T extends unknown ? Omit<T, Keys> : never;

/** French sentences, English sentences, confidence; a confidence of 'copy' is a group that was copied. */
export type GroupDraft = readonly [readonly string[], readonly string[], number | null | 'copy'];

/** A block before its texts are put together: each side's sentences, joined by `gap`. */
export type BlockDraft = DistributiveOmit<Block, 'id' | 'text'> & {
  readonly groups: readonly GroupDraft[];
  readonly gap?: string;
};

export type DocumentDraft = Omit<BilingualDocument, 'schemaVersion' | 'translation' | 'outline'> &
  Partial<Pick<BilingualDocument, 'outline'>> &
  Pick<BilingualDocument['translation'], 'producedBy'> &
  Pick<SegmentedArticle, 'origin'> & { readonly blocks: readonly BlockDraft[] };

const NO_OUTLINE = { headline: null, steps: [] };

/** Numbers the blocks and sentences of a draft and lays their texts out: a document that keeps every invariant. */
export function draftDocument({
  blocks,
  origin,
  producedBy,
  summaries,
  notices,
  outline = NO_OUTLINE,
}: DocumentDraft): BilingualDocument {
  const side = (side: Side): SegmentedArticle => {
    const segmented = blocks.map((block, k) => layOut(block, `b${k + 1}`, side));
    const title = segmented.find((block) => block.kind === 'heading' && block.level === 1)?.text;
    const metadata = title === undefined ? {} : { title };
    return { language: side === 'source' ? 'fr' : 'en', origin, metadata, blocks: segmented };
  };
  const groups = blocks.flatMap((block, k) => numberGroups(block.groups, `b${k + 1}`));
  const translation = { source: side('source'), target: side('target'), groups, producedBy };
  return { schemaVersion: SCHEMA_VERSION, translation, summaries, outline, notices };
}

function layOut({ groups, gap = ' ', ...rest }: BlockDraft, id: BlockId, side: Side) {
  let text = '';
  const spans: Span[] = [];
  for (const sentence of groups.flatMap(([french, english]) => (side === 'source' ? french : english))) {
    const start = text === '' ? 0 : text.length + gap.length;
    text += `${text === '' ? '' : gap}${sentence}`;
    spans.push({ start, end: text.length });
  }
  return createSegmentedBlock({ ...rest, id, text }, spans, side);
}

function numberGroups(drafts: readonly GroupDraft[], block: BlockId): readonly SentenceGroup[] {
  let [s, t] = [0, 0];
  return drafts.map(([french, english, confidence]): SentenceGroup => {
    const [firstSource, firstTarget] = [s, t];
    s += french.length;
    t += english.length;
    return {
      source: french.map((_, k) => `${block}.s${firstSource + k + 1}` as const),
      target: english.map((_, k) => `${block}.t${firstTarget + k + 1}` as const),
      confidence: confidence === 'copy' ? 1 : confidence,
      words: [],
      alternatives: [],
      method: confidence === 'copy' ? 'copy' : 'generation',
    };
  });
}
