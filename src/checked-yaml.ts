import {
  type Document,
  isMap,
  isNode,
  isPair,
  LineCounter,
  type Pair,
  parseDocument,
  visit,
  type YAMLParseError,
} from 'yaml';
import { PipelineError } from './errors.ts';

/** Something wrong in a file, at the value that `path` leads to. */
export interface Problem {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/**
 * What `check` makes of the YAML in `text`, the contents of `file`. Throws PipelineError `config-invalid`, whose one
 * line tells each problem's line, key path and what was expected, in the order of the file.
 */
export function readCheckedYaml<Checked extends object>(
  text: string,
  file: string,
  check: (data: unknown) => Checked | readonly Problem[],
): Checked {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const at = (offset: number, message: string) => ({ line: lines.linePos(offset).line, message });
  // What follows the first syntax error is mostly its echo.
  const [syntax] = document.errors;
  if (syntax) throw invalid(file, [at(syntax.pos[0], describeSyntaxError(syntax, text))]);
  const checked = check(readData(document, (offset, message) => invalid(file, [at(offset, message)])));
  if (!isProblems(checked)) return checked;
  throw invalid(
    file,
    checked.map(({ path, message }) =>
      at(offsetOf(document.contents, path), `${path.join('.') || 'the file'}: ${message}`),
    ),
  );
}

function isProblems(checked: object): checked is readonly Problem[] {
  return Array.isArray(checked);
}

/** Aliases that lead nowhere, or that would explode, are found only here. */
function readData(document: Document, refuse: (offset: number, message: string) => PipelineError): unknown {
  try {
    return document.toJS();
  } catch (error) {
    let offset = 0;
    visit(document, {
      Alias: (_, alias) => {
        if (alias.resolve(document)) return undefined;
        offset = alias.range?.[0] ?? 0;
        return visit.BREAK;
      },
    });
    throw refuse(offset, (error as Error).message);
  }
}

function describeSyntaxError({ code, message, pos }: YAMLParseError, text: string): string {
  if (code === 'DUPLICATE_KEY')
    return `the key ${/^[^:\n]*/u.exec(text.slice(pos[0]))?.[0].trim()} stands here a second time`;
  return `not well-formed YAML (${message}); check the indentation of this line and of the one before`;
}

/** Where in the text the value at `path` is, or the innermost map around it that there is; a map is where its key is. */
function offsetOf(contents: unknown, path: readonly PropertyKey[]): number {
  let node = contents;
  let offset = 0;
  for (const key of path) {
    const pair: Pair | undefined = isMap(node)
      ? node.items.find((item) => String(item.key) === String(key))
      : undefined;
    if (!isPair(pair)) break;
    if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
    node = pair.value;
  }
  return offset;
}

function invalid(
  file: string,
  problems: readonly { readonly line: number; readonly message: string }[],
): PipelineError {
  const listed = [...problems]
    .sort((a, b) => a.line - b.line)
    .map(({ line, message }) => `${file}:${line}: ${message}`);
  return new PipelineError('config-invalid', listed.join('; also ').replaceAll('\n', ' '));
}
