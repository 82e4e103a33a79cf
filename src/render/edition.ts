import type { BlockId } from '../document/article.ts';
import type { BilingualDocument } from '../document/bilingual-document.ts';
import type { SegmentedBlock, SentenceId } from '../document/segmented-article.ts';
import { type AlignedRow, alignedRows } from './aligned-rows.ts';

/** The document as the page needs it: its groups in order, by block and by sentence, and the blocks in English. */
export interface Edition {
  readonly rows: readonly AlignedRow[];
  readonly rowsOf: ReadonlyMap<BlockId, readonly AlignedRow[]>;
  readonly rowOf: ReadonlyMap<SentenceId, AlignedRow>;
  readonly targetOf: ReadonlyMap<BlockId, SegmentedBlock>;
}

/** Looks a document's groups up once for all parts of the page. */
export function createEdition(document: BilingualDocument): Edition {
  const rows = alignedRows(document);
  const rowsOf = new Map<BlockId, AlignedRow[]>();
  const rowOf = new Map<SentenceId, AlignedRow>();
  for (const row of rows) {
    const before = rowsOf.get(row.block.id);
    if (before) before.push(row);
    else rowsOf.set(row.block.id, [row]);
    for (const id of [...row.group.source, ...row.group.target]) rowOf.set(id, row);
  }
  return {
    rows,
    rowsOf,
    rowOf,
    targetOf: new Map(document.translation.target.blocks.map((block) => [block.id, block])),
  };
}
