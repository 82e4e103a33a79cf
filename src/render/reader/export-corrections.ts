import { oneLine } from '../one-line.ts';
import { renderTmxFile } from '../tmx-file.ts';
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

const TSV_COLUMNS = ['source_sentences', 'target_sentences', 'french', 'machine_english', 'english'];

/** The corrected groups as tab-separated values without quoting: a header, then a line a group. */
export function correctionsAsTsv(): string {
  const lines = correctedGroups().map(({ source, target, french, english, machine }) => {
    return [source, target, french, machine, english].map(oneLine);
  });
  return [TSV_COLUMNS, ...lines].map((cells) => `${cells.join('\t')}\n`).join('');
}

/** The corrected groups as a TMX 1.4b translation memory; the machine's English is a property. */
export function correctionsAsTmx(date: Date, version: string): string {
  const units = correctedGroups().map(({ source, french, english, machine }) => ({
    french,
    english,
    changedAt: date,
    properties: [['x-source-sentences', source] as const, ['x-machine-english', machine] as const],
  }));
  return renderTmxFile({ origin: 'Passerelle corrections', version, createdAt: date, units });
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
