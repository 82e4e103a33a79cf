import type { BilingualDocument } from '../document/bilingual-document.ts';
import type { ModelRun } from '../document/translation.ts';
import { type AlignedRow, alignedRows } from './aligned-rows.ts';
import { escapeMarkup } from './escape-markup.ts';
import { oneLine } from './one-line.ts';
import type { RenderOptions } from './render-options.ts';

/** A TMX 1.4b translation memory: one unit for each group that was translated, none for what was copied. */
export function renderTmx(document: BilingualDocument, { createdAt, version }: RenderOptions): string {
  const date = createdAt.toISOString().replace(/[-:]|\.\d+/gu, '');
  const units = alignedRows(document).filter(({ group, french, english }) => {
    return group.method !== 'copy' && french !== '' && english !== '';
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
  <header creationtool="Passerelle" creationtoolversion="${text(version)}" segtype="sentence" o-tmf="Passerelle bilingual.json" adminlang="en" srclang="fr" datatype="plaintext" creationdate="${date}">
    <prop type="x-model">${text(describeModel(document.translation.producedBy))}</prop>
  </header>
  <body>
${units.map(renderUnit).join('')}  </body>
</tmx>
`;
}

function renderUnit({ number, group, block, french, english, notices }: AlignedRow): string {
  const confidence = group.confidence === null ? [] : [prop('x-confidence', group.confidence.toFixed(4))];
  const lines = [
    ...notices.map(({ rule, message }) => `<note xml:lang="en">${text(`${rule}: ${message}`)}</note>`),
    ...confidence,
    prop('x-block', block.id),
    prop('x-source-sentences', group.source.join(' ')),
    `<tuv xml:lang="fr"><seg>${text(french)}</seg></tuv>`,
    `<tuv xml:lang="en"><seg>${text(english)}</seg></tuv>`,
  ];
  return `    <tu tuid="${number}">\n${lines.map((line) => `      ${line}\n`).join('')}    </tu>\n`;
}

function prop(type: string, value: string): string {
  return `<prop type="${type}">${text(value)}</prop>`;
}

function text(value: string): string {
  return escapeMarkup(oneLine(value));
}

function describeModel({ name, revision, dtype, license }: ModelRun): string {
  return `${name} ${revision} ${dtype} (${license})`;
}
