import { XMLValidator } from 'fast-xml-parser';
import { PipelineError } from '../errors.ts';
import { childrenNamed, parseXml, type XmlElement } from './xml-tree.ts';

/** A French text and its English, as a person wants it; `machine` is what stood there before, where that is known. */
export interface TranslationUnit {
  readonly source: string;
  readonly target: string;
  readonly machine?: string;
}

/**
 * The French–English units of a TMX file, or of tab-separated lines: with a header that names columns (`french`,
 * `english`, perhaps `machine_english`), or French and English alone. Units that lack a side are passed over. Throws
 * PipelineError 'pairs-invalid' if `bytes` are neither.
 */
export function parseUnits(bytes: Uint8Array, name: string): readonly TranslationUnit[] {
  const text = decode(bytes);
  const units = text.trimStart().startsWith('<') ? parseTmx(text, name) : parseTable(text, name);
  const tidied = units.map(({ source, target, machine }) => ({
    source: tidy(source),
    target: tidy(target),
    ...(machine !== undefined && { machine: tidy(machine) }),
  }));
  return tidied.filter(({ source, target }) => source !== '' && target !== '');
}

/** Elements of a segment whose content is some other program's code, not text. */
const CODES = new Set(['bpt', 'ept', 'it', 'ph', 'ut']);

function parseTmx(text: string, name: string): TranslationUnit[] {
  const valid = XMLValidator.validate(text);
  if (valid !== true) throw invalid(name, `line ${valid.err.line} is not well-formed XML`);
  const body = parse(text, name)
    .filter((element) => element.name === 'tmx')
    .flatMap((tmx) => childrenNamed(tmx, 'body'));
  if (body.length === 0) throw invalid(name, 'it has no tmx element with a body');
  return body
    .flatMap((element) => childrenNamed(element, 'tu'))
    .flatMap((unit) => {
      const variants = childrenNamed(unit, 'tuv');
      const [source, target] = ['fr', 'en'].map((language) => variants.find((variant) => isIn(variant, language)));
      if (!source || !target) return [];
      const machine = childrenNamed(unit, 'prop').find(({ attributes }) => attributes['type'] === 'x-machine-english');
      return [{ source: segmentOf(source), target: segmentOf(target), ...(machine && { machine: textOf(machine) }) }];
    });
}

/** The parser refuses some of what its validator lets pass. */
function parse(text: string, name: string): readonly XmlElement[] {
  try {
    return parseXml(text);
  } catch (error) {
    throw invalid(name, error instanceof Error ? error.message : String(error));
  }
}

function isIn({ attributes }: XmlElement, language: string): boolean {
  const code = attributes['xml:lang'] ?? attributes['lang'] ?? '';
  return code.toLowerCase().split(/[-_]/u, 1)[0] === language;
}

function segmentOf(variant: XmlElement): string {
  return childrenNamed(variant, 'seg').map(textOf).join(' ');
}

function textOf(node: XmlElement | string): string {
  if (typeof node === 'string') return node;
  return CODES.has(node.name) ? '' : node.children.map(textOf).join('');
}

function parseTable(text: string, name: string): TranslationUnit[] {
  const rows = text.split(/\r?\n/u).map((line) => line.split('\t'));
  const columns = (rows[0] ?? []).map((column) => column.trim().toLowerCase());
  const named = columns.includes('french') && columns.includes('english');
  const [french = 0, english = 1, machine = -1] = named
    ? ['french', 'english', 'machine_english'].map((column) => columns.indexOf(column))
    : [];
  return rows.flatMap((cells, k) => {
    if ((named && k === 0) || (cells.length === 1 && cells[0]?.trim() === '')) return [];
    if (cells.length < 2) throw invalid(name, `line ${k + 1} has no tab between French and English`);
    const written = cells[machine]?.trim();
    return [{ source: cells[french] ?? '', target: cells[english] ?? '', ...(written && { machine: written }) }];
  });
}

/** TMX comes in UTF-16 as often as in UTF-8. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/** As sentences of an article are: NFC, on one line. */
function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function invalid(name: string, finding: string): PipelineError {
  return new PipelineError('pairs-invalid', `${name} is neither TMX nor a French<TAB>English table: ${finding}`);
}
