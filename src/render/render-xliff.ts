import type { BilingualDocument } from '../document/bilingual-document.ts';
import { type AlignedRow, alignedRows } from './aligned-rows.ts';
import { escapeMarkup } from './escape-markup.ts';
import { oneLine } from './one-line.ts';
import type { RenderOptions } from './render-options.ts';

/**
 * XLIFF 1.2 for translation tools: a group for each block, in it a unit for each sentence group. Copied text is not to be
 * translated, machine translation is to be reviewed, and notices are notes.
 */
export function renderXliff(document: BilingualDocument, { createdAt, version }: RenderOptions): string {
  const { origin } = document.translation.source;
  const groups: AlignedRow[][] = [];
  for (const row of alignedRows(document)) {
    const open = groups.at(-1);
    if (open?.[0]?.block.id === row.block.id) open.push(row);
    else groups.push([row]);
  }
  const date = createdAt.toISOString().replace(/\.\d+/u, '');
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file original="${text(origin.name)}" source-language="fr" target-language="en" datatype="plaintext" date="${date}" tool-id="passerelle">
    <header>
      <tool tool-id="passerelle" tool-name="Passerelle" tool-version="${text(version)}"/>
    </header>
    <body>
${groups.map(renderGroup).join('')}    </body>
  </file>
</xliff>
`;
}

function renderGroup(rows: readonly AlignedRow[]): string {
  const block = rows[0]?.block;
  return `      <group id="${block?.id}" restype="x-${block?.kind}">
${rows.map(renderUnit).join('')}      </group>
`;
}

function renderUnit({ number, group, french, english, notices }: AlignedRow): string {
  const isCopy = group.method === 'copy';
  const state = isCopy ? 'final' : group.method === 'generation' ? 'needs-review-translation' : 'translated';
  const qualifier = group.method === 'generation' ? ' state-qualifier="mt-suggestion"' : '';
  const confidence = group.confidence === null ? '' : ` extradata="confidence ${group.confidence.toFixed(4)}"`;
  const lines = [
    `<source xml:lang="fr">${text(french)}</source>`,
    `<target xml:lang="en" state="${state}"${qualifier}>${text(english)}</target>`,
    ...notices.map(({ rule, message }) => `<note xml:lang="en" from="${text(rule)}">${text(message)}</note>`),
  ];
  // Without it, tools take several spaces, such as those of a table, for one.
  const space = /\s\s/u.test(french + english) ? ' xml:space="preserve"' : '';
  return `        <trans-unit id="${number}"${isCopy ? ' translate="no"' : ''}${space}${confidence}>
${lines.map((line) => `          ${line}\n`).join('')}        </trans-unit>
`;
}

function text(value: string): string {
  return escapeMarkup(oneLine(value));
}
