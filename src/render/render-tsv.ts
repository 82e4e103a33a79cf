import type { BilingualDocument } from '../document/bilingual-document.ts';
import { type AlignedRow, alignedRows } from './aligned-rows.ts';
import { oneLine } from './one-line.ts';

const COLUMNS = [
  'group',
  'block',
  'kind',
  'source_sentences',
  'target_sentences',
  'french',
  'english',
  'confidence',
  'notices',
];

/** Tab-separated values without quoting: a header, then one line a sentence group; no cell holds a tab or line break. */
export function renderTsv(document: BilingualDocument): string {
  const lines = [COLUMNS, ...alignedRows(document).map(cells)];
  return lines.map((line) => `${line.map(oneLine).join('\t')}\n`).join('');
}

function cells({ number, group, block, french, english, notices }: AlignedRow): readonly string[] {
  return [
    String(number),
    block.id,
    block.kind,
    group.source.join(' '),
    group.target.join(' '),
    french,
    english,
    group.confidence?.toFixed(4) ?? '',
    notices.map(({ rule, message }) => `${rule}: ${message}`).join('; '),
  ];
}
