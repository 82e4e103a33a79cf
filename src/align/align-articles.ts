import type { Block } from '../document/article.ts';
import type { Notice } from '../document/notice.ts';
import {
  createSegmentedBlock,
  type SegmentedArticle,
  type SegmentedBlock,
  type Side,
} from '../document/segmented-article.ts';
import { type Span, textOf } from '../document/span.ts';
import type { AlignedTranslation, ModelRun, SentenceGroup } from '../document/translation.ts';
import { alignSentences } from './align-sentences.ts';
import type { SentenceBead } from './find-path.ts';
import type { Dictionary } from './guess-lexicon.ts';

/** A translation that somebody made: no weights to name. */
const NO_MODEL: ModelRun = { name: 'published translation', revision: 'none', dtype: 'none', license: 'unknown' };

/** A sentence and the block that it comes from, by its index. */
interface Placed {
  readonly block: number;
  readonly text: string;
}

/**
 * Two texts that translate each other as one document. The blocks are the source's; those that one sentence of the target
 * runs across are put together, since groups never run across blocks. What has no counterpart stands in a group of
 * its own, with a notice; a block may be empty on one side.
 */
export function alignArticles(
  source: SegmentedArticle,
  target: SegmentedArticle,
  dictionary: Dictionary,
): { readonly translation: AlignedTranslation; readonly notices: readonly Notice[] } {
  const [from, into] = [placeSentences(source), placeSentences(target)];
  const texts = (sentences: readonly Placed[]) => sentences.map(({ text }) => text);
  const starts = (sentences: readonly Placed[]) => (k: number) => sentences[k]?.block !== sentences[k - 1]?.block;
  const startsBlock = { source: starts(from), target: starts(into) };
  const parts = partBeads(alignSentences(texts(from), texts(into), { startsBlock, dictionary }), from);
  const built = parts.map((beads, k) => buildBlock(beads, k, source, from, into));
  const blocksOf = (side: Side) => built.map((block) => block[side]);
  const groups = built.flatMap((block) => block.groups);
  return {
    translation: {
      source: { ...source, blocks: blocksOf('source') },
      target: { ...target, blocks: blocksOf('target') },
      groups,
      producedBy: NO_MODEL,
    },
    notices: groups
      .filter((group) => group.target.length === 0)
      .map(({ source: sentences }) => {
        return { rule: 'unaligned', message: 'nothing in the English was found to translate this', sentences };
      }),
  };
}

function placeSentences({ blocks }: SegmentedArticle): readonly Placed[] {
  return blocks.flatMap((block, k) =>
    block.sentences.map(({ span }) => ({ block: k, text: textOf(block.text, span) })),
  );
}

/** Beads by the block that they go into: a new one where a bead starts with another block than the last one ended with. */
function partBeads(beads: readonly SentenceBead[], from: readonly Placed[]): readonly (readonly SentenceBead[])[] {
  const parts: SentenceBead[][] = [];
  let open = -1;
  for (const bead of beads) {
    const blocks = bead.source.map((k) => from[k]?.block ?? 0);
    const part = parts.at(-1);
    // Nothing on the source's side: it goes with what stands before it.
    if (part && (blocks.length === 0 || open === -1 || blocks[0] === open)) part.push(bead);
    else parts.push([bead]);
    open = blocks.at(-1) ?? open;
  }
  return parts;
}

function buildBlock(
  beads: readonly SentenceBead[],
  index: number,
  source: SegmentedArticle,
  from: readonly Placed[],
  into: readonly Placed[],
) {
  const sentences = (side: Side) =>
    beads.flatMap((bead) => bead[side].map((k) => (side === 'source' ? from : into)[k]));
  const own = [...new Set(sentences('source').map((sentence) => sentence?.block ?? 0))].map((k) => source.blocks[k]);
  const id = `b${index + 1}` as const;
  const make = (side: Side) =>
    layOut(
      shapeOf(own, id),
      sentences(side).map((sentence) => sentence?.text ?? ''),
      side,
    );
  let [s, t] = [0, 0];
  const groups = beads.map((bead): SentenceGroup => {
    const group = {
      source: bead.source.map(() => `${id}.s${++s}` as const),
      target: bead.target.map(() => `${id}.t${++t}` as const),
    };
    return { ...group, confidence: null, words: [], alternatives: [], method: 'alignment' };
  });
  return { source: make('source'), target: make('target'), groups };
}

/** What kind of block these become together: the kind of all, or a paragraph. */
function shapeOf(blocks: readonly (SegmentedBlock | undefined)[], id: Block['id']): Block {
  const [first] = blocks;
  const shared = { id, text: '', blankLinesBefore: first?.blankLinesBefore ?? 1 };
  if (!first || blocks.some((block) => block?.kind !== first.kind)) return { ...shared, kind: 'paragraph' };
  const { sentences: _, marks: __, cues: ___, ...shape } = first;
  return { ...shape, ...shared };
}

function layOut(shape: Block, sentences: readonly string[], side: Side): SegmentedBlock {
  let text = '';
  const spans = sentences.map((sentence): Span => {
    const start = text === '' ? 0 : text.length + 1;
    text += `${text === '' ? '' : ' '}${sentence}`;
    return { start, end: text.length };
  });
  return createSegmentedBlock({ ...shape, text }, spans, side);
}
