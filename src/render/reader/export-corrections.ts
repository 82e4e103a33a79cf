import { escapeMarkup } from '../escape-markup.ts';
import { oneLine } from '../one-line.ts';
import { correctedIds, machineText } from './corrections.ts';
import { groupOf, sentencesOf, textOf } from './groups.ts';

/** A corrected group: its sentences by name, its French, the reader's English and the machine's. */
interface CorrectedGroup {
  readonly source: string;
  readonly target: string;
  readonly french: string;
  readonly english: string;
  readonly machine: string;
}

const TSV_COLUMNS = ['source_sentences', 'target_sentences', 'french', 'english', 'corrected'];

/** The corrected groups as tab-separated values without quoting: a header, then a line a group; `english` is the machine's. */
export function correctionsAsTsv(): string {
  const lines = correctedGroups().map(({ source, target, french, english, machine }) => {
    return [source, target, french, machine, english].map(oneLine);
  });
  return [TSV_COLUMNS, ...lines].map((cells) => `${cells.join('\t')}\n`).join('');
}

/** The corrected groups as a TMX 1.4b translation memory; the machine's English is a property. */
export function correctionsAsTmx(date: Date, version: string): string {
  const stamp = date.toISOString().replace(/[-:]|\.\d+/gu, '');
  const units = correctedGroups().map(({ source, french, english, machine }) => {
    return `    <tu changedate="${stamp}">
      <prop type="x-source-sentences">${text(source)}</prop>
      <prop type="x-machine">${text(machine)}</prop>
      <tuv xml:lang="fr"><seg>${text(french)}</seg></tuv>
      <tuv xml:lang="en"><seg>${text(english)}</seg></tuv>
    </tu>
`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
  <header creationtool="Passerelle" creationtoolversion="${text(version)}" segtype="sentence" o-tmf="Passerelle corrections" adminlang="en" srclang="fr" datatype="plaintext" creationdate="${stamp}"/>
  <body>
${units.join('')}  </body>
</tmx>
`;
}

function correctedGroups(): readonly CorrectedGroup[] {
  const groups = new Set(correctedIds().map((id) => groupOf(document.getElementById(id)) ?? ''));
  return [...groups].map((group) => {
    const targets = sentencesOf(group, 'target');
    return {
      source: sentencesOf(group, 'source')
        .map(({ id }) => id)
        .join(' '),
      target: targets.map(({ id }) => id).join(' '),
      french: textOf(group, 'source'),
      english: textOf(group, 'target'),
      machine: targets.map(machineText).join(' '),
    };
  });
}

function text(value: string): string {
  return escapeMarkup(oneLine(value));
}
