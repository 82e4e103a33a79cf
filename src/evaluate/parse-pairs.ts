import { PipelineError } from '../errors.ts';

/** A sentence and how a person translated it. */
export interface SentencePair {
  readonly source: string;
  readonly reference: string;
}

/** Reads French<TAB>English lines of file `name`; PipelineError 'pairs-invalid' for a line without exactly two columns. */
export function parsePairs(tsv: string, name: string): readonly SentencePair[] {
  const lines = tsv.replace(/^\uFEFF/u, '').split(/\r?\n/u);
  if (lines.at(-1) === '') lines.pop();
  if (lines.length === 0) throw new PipelineError('pairs-invalid', `${name} is empty; give French<TAB>English lines`);
  return lines.map((line, k) => {
    const [source = '', reference = '', ...rest] = line.split('\t').map((column) => column.trim());
    if (source !== '' && reference !== '' && rest.length === 0) return { source, reference };
    throw new PipelineError('pairs-invalid', `${name}, line ${k + 1}: expected French<TAB>English, two filled columns`);
  });
}
