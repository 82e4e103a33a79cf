import type { BlockId } from '../document/article.ts';
import type { BilingualDocument } from '../document/bilingual-document.ts';
import type { Notice } from '../document/notice.ts';
import { type SegmentedBlock, type SentenceId, sentenceTexts } from '../document/segmented-article.ts';
import type { SentenceGroup } from '../document/translation.ts';

/** A notice and its place among the document's notices, from 1. */
export interface NumberedNotice extends Notice {
  readonly number: number;
}

/** A sentence group with what it refers to. */
export interface AlignedRow {
  /** 1 for the document's first group; ties the two sides together in every output file. */
  readonly number: number;
  readonly group: SentenceGroup;
  readonly block: SegmentedBlock;
  /** The sentences of one side, joined by a space; empty where the group has none there. */
  readonly french: string;
  readonly english: string;
  readonly notices: readonly NumberedNotice[];
}

/** One row a group, in the groups' order. */
export function alignedRows(document: BilingualDocument): readonly AlignedRow[] {
  const { source, target, groups } = document.translation;
  const blocks = new Map(source.blocks.map((block) => [block.id, block]));
  const french = sentenceTexts(source);
  const english = sentenceTexts(target);
  const notices = numberNotices(document);
  return groups.map((group, index) => {
    const block = blocks.get(blockOf(group.source[0] ?? group.target[0]));
    if (!block) throw new RangeError(`group ${index + 1} is in no block`);
    return {
      number: index + 1,
      group,
      block,
      french: group.source.map((id) => french.get(id)).join(' '),
      english: group.target.map((id) => english.get(id)).join(' '),
      notices: notices.filter(({ sentences }) => sentences.some((id) => group.source.includes(id))),
    };
  });
}

/** A document's notices with the numbers that marks in the text refer to. */
export function numberNotices({ notices }: BilingualDocument): readonly NumberedNotice[] {
  return notices.map((notice, index) => ({ ...notice, number: index + 1 }));
}

function blockOf(sentence: SentenceId = 'b0.s0'): BlockId {
  return sentence.slice(0, sentence.indexOf('.')) as BlockId;
}
