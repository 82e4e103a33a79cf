import { PipelineError } from '../errors.ts';
import { OUTPUT_FORMATS, type OutputFormat } from '../render/render-artifacts.ts';
import { suggestName } from '../suggest-name.ts';

/** What `--to` asks for: a format that is rendered, or the page printed. */
export type AskedFormat = OutputFormat | 'pdf';

const CHOICES: readonly AskedFormat[] = [...OUTPUT_FORMATS, 'pdf'];
const ALIASES: Readonly<Record<string, AskedFormat>> = { xlf: 'xliff', markdown: 'md', text: 'txt', htm: 'html' };

/** The formats in a list such as `html,docx`, each once; undefined where none is asked. PipelineError 'usage'. */
export function parseFormats(list: string | undefined): readonly AskedFormat[] | undefined {
  if (list === undefined) return undefined;
  const names = list
    .toLowerCase()
    .split(',')
    .map((name) => name.trim());
  return [...new Set(names.map(parseFormat))];
}

function parseFormat(name: string): AskedFormat {
  const asked = ALIASES[name] ?? name;
  const format = CHOICES.find((choice) => choice === asked);
  if (format) return format;
  throw new PipelineError('usage', `--to takes ${CHOICES.join(', ')}, not "${name}"${suggestName(name, CHOICES)}`);
}
