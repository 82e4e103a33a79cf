import { PYTHON_WHITESPACE } from './python-whitespace.ts';

const ENTITIES: readonly (readonly [string, string])[] = [
  ['&quot;', '"'],
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
];

/** Tokens of `line` as the NIST script mteval-v13a, and sacreBLEU's default tokenizer, cut them. */
export function tokenize13a(line: string): readonly string[] {
  const joined = line.trimEnd().replaceAll('<skipped>', '').replaceAll('-\n', '').replaceAll('\n', ' ');
  const decoded = ENTITIES.reduce((text, [entity, character]) => text.replaceAll(entity, character), joined);
  return ` ${decoded} `
    .replace(/[{-~[-` -&(-+:-@/]/gu, ' $& ')
    .replace(/([^0-9])([.,])/gu, '$1 $2 ')
    .replace(/([.,])([^0-9])/gu, ' $1 $2')
    .replace(/([0-9])(-)/gu, '$1 $2 ')
    .split(PYTHON_WHITESPACE)
    .filter(Boolean);
}
