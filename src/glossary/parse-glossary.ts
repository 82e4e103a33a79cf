import { type Problem, readCheckedYaml } from '../checked-yaml.ts';
import { PipelineError } from '../errors.ts';
import type { Glossary, GlossaryEntry } from './glossary.ts';

/**
 * The glossary in `text`, the contents of `file`: YAML (docs/glossary.md), or French<TAB>English lines if its name ends
 * in `.tsv`. Throws PipelineError `config-invalid`, which names the line.
 */
export function parseGlossary(text: string, file: string): Glossary {
  const bare = text.replace(/^\uFEFF/u, '').normalize('NFC');
  return file.toLowerCase().endsWith('.tsv')
    ? parseTable(bare, file)
    : readCheckedYaml(bare, file, checkGlossary).entries;
}

const KINDS = ['term', 'name', 'keep'] as const;

function parseTable(text: string, file: string): Glossary {
  return text.split(/\r?\n/u).flatMap((line, k): GlossaryEntry[] => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const [french = '', english = '', kind = 'term'] = line.split('\t').map((cell) => cell.trim());
    const known = KINDS.find((candidate) => candidate === kind);
    if (!hasWords(french) || !hasWords(english) || !known) {
      const expected = 'expected French<TAB>English, and perhaps <TAB>term, name or keep';
      throw new PipelineError('config-invalid', `${file}:${k + 1}: ${expected}`);
    }
    return [{ kind: known, french, forms: [], english }];
  });
}

type Map = Readonly<Record<string, unknown>>;

function checkGlossary(data: unknown): { readonly entries: Glossary } | readonly Problem[] {
  const problems: Problem[] = [];
  const refuse = (path: readonly PropertyKey[], message: string): undefined => {
    problems.push({ path, message });
  };
  const sections = data === null ? {} : data;
  if (!isMap(sections)) return [{ path: [], message: 'expected a map of terms, names and keep' }];
  for (const key of Object.keys(sections)) {
    if (!['terms', 'names', 'keep'].includes(key)) refuse([key], 'unknown key; expected one of terms, names, keep');
  }
  const read = (section: 'terms' | 'names') => {
    const value = sections[section] ?? {};
    if (!isMap(value)) return [refuse([section], 'expected a map from French to English')];
    return Object.entries(value).map(([french, english]) => {
      const path = [section, french];
      const entry = readEntry(french, section === 'terms' ? 'term' : 'name', english);
      return entry ?? refuse(path, 'expected English text, or a map of english, plural and forms');
    });
  };
  const keep = sections['keep'] ?? [];
  const kept = Array.isArray(keep)
    ? keep.map((text, k) => readEntry(text, 'keep', text) ?? refuse(['keep', k], 'expected a text'))
    : [refuse(['keep'], 'expected a list of texts')];
  const entries = [...read('terms'), ...read('names'), ...kept].filter((entry) => entry !== undefined);
  return problems.length > 0 ? problems : { entries };
}

function readEntry(french: unknown, kind: GlossaryEntry['kind'], value: unknown): GlossaryEntry | undefined {
  const { english, plural, forms = [], ...unknown } = isMap(value) ? value : { english: value };
  const right =
    hasWords(french) &&
    hasWords(english) &&
    (plural === undefined || hasWords(plural)) &&
    Array.isArray(forms) &&
    forms.every(hasWords) &&
    Object.keys(unknown).length === 0;
  return right ? { kind, french, forms, english, ...(plural !== undefined && { plural }) } : undefined;
}

function isMap(value: unknown): value is Map {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasWords(value: unknown): value is string {
  return typeof value === 'string' && /[\p{L}\p{N}]/u.test(value);
}
