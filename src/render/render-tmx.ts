import type { BilingualDocument } from '../document/bilingual-document.ts';
import type { ModelRun } from '../document/translation.ts';
import { type AlignedRow, alignedRows } from './aligned-rows.ts';
import type { RenderOptions } from './render-options.ts';
import { renderTmxFile, type TmxUnit } from './tmx-file.ts';

/** A TMX 1.4b translation memory: one unit for each group that was translated, none for what was copied. */
export function renderTmx(document: BilingualDocument, { createdAt, version }: RenderOptions): string {
  const rows = alignedRows(document).filter(({ group, french, english }) => {
    return group.method !== 'copy' && french !== '' && english !== '';
  });
  return renderTmxFile({
    origin: 'Passerelle bilingual.json',
    version,
    createdAt,
    properties: [['x-model', describeModel(document.translation.producedBy)]],
    units: rows.map(unitOf),
  });
}

function unitOf({ number, group, block, french, english, notices }: AlignedRow): TmxUnit {
  return {
    french,
    english,
    id: String(number),
    notes: notices.map(({ rule, message }) => `${rule}: ${message}`),
    properties: [
      ...(group.confidence === null ? [] : [['x-confidence', group.confidence.toFixed(4)] as const]),
      ['x-block', block.id],
      ['x-source-sentences', group.source.join(' ')],
    ],
  };
}

function describeModel({ name, revision, dtype, license }: ModelRun): string {
  return `${name} ${revision} ${dtype} (${license})`;
}
