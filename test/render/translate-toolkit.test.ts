import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { alignedRows } from '../../src/render/aligned-rows.ts';
import { oneLine } from '../../src/render/one-line.ts';
import { renderTmx } from '../../src/render/render-tmx.ts';
import { renderXliff } from '../../src/render/render-xliff.ts';
import { sampleDocument } from '../support/documents.ts';

/** A Python that has translate-toolkit (PyPI), which Pootle, Weblate and Virtaal read their files with. */
const PYTHON = process.env['TRANSLATE_TOOLKIT_PYTHON'] ?? 'python3';
const hasToolkit = spawnSync(PYTHON, ['-c', 'import translate.storage.factory']).status === 0;
if (!hasToolkit) console.warn('SKIPPED: XLIFF and TMX read by translate-toolkit, which is not installed');

const PROGRAM = `
import json, sys
from translate.storage import factory
units = [unit for unit in factory.getobject(sys.argv[1]).units if not unit.isheader()]
print(json.dumps([[str(unit.source), str(unit.target)] for unit in units]))
`;
const OPTIONS = { createdAt: new Date('2025-01-31T08:30:00.250Z'), version: '1.2.3' };
const rows = alignedRows(sampleDocument);

it.skipIf(!hasToolkit).each([
  ['bilingual.xlf', renderXliff, rows],
  ['bilingual.tmx', renderTmx, rows.filter(({ group }) => group.method !== 'copy')],
] as const)('translate-toolkit reads %s back as it was', (name, render, expected) => {
  const file = join(mkdtempSync(join(tmpdir(), 'toolkit-')), name);
  writeFileSync(file, render(sampleDocument, OPTIONS));
  const { stdout, stderr } = spawnSync(PYTHON, ['-c', PROGRAM, file], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual(expected.map(({ french, english }) => [oneLine(french), oneLine(english)]));
});
