import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import xliff from 'xliff';
import { alignedRows } from '../../src/render/aligned-rows.ts';
import { withoutUnprintable } from '../../src/render/escape-markup.ts';
import { oneLine } from '../../src/render/one-line.ts';
import { renderXliff } from '../../src/render/render-xliff.ts';
import { bilingualDocument, sampleDocument } from '../support/documents.ts';
import { hostileDocument } from '../support/hostile-document.ts';
import { elementsNamed, parseTmx, textIn } from '../support/tmx-content-model.ts';

const OPTIONS = { createdAt: new Date('2025-01-31T08:30:00.250Z'), version: '1.2.3' };
const XSD = fileURLToPath(new URL('../support/xliff-1.2-subset.xsd', import.meta.url));
const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;

describe('bilingual.xlf', () => {
  it('read back by the xliff package holds every group with both texts', async () => {
    const { resources } = await xliff.xliff12ToJs(renderXliff(sampleDocument, OPTIONS));
    const groups = Object.values(resources)[0] as Record<
      string,
      { groupUnits: Record<string, { source: string; target: string }> }
    >;
    const read = Object.values(groups).flatMap(({ groupUnits }) => Object.entries(groupUnits));
    expect(read.map(([id, { source, target }]) => [id, source, target])).toEqual(
      alignedRows(sampleDocument).map(({ number, french, english }) => [
        String(number),
        oneLine(french),
        oneLine(english),
      ]),
    );
  });

  it('gives back any text, but for line breaks and what XML cannot hold', () => {
    fc.assert(
      fc.property(bilingualDocument(), (document) => {
        const root = parseTmx(renderXliff(document, OPTIONS));
        const read = (name: string) => elementsNamed(root, name).map(textIn);
        const rows = alignedRows(document);
        const expected = (texts: readonly string[]) => texts.map((text) => withoutUnprintable(oneLine(text)));
        expect(read('source')).toEqual(expected(rows.map(({ french }) => french)));
        expect(read('target')).toEqual(expected(rows.map(({ english }) => english)));
      }),
      { seed: 8, numRuns: 50 },
    );
  });

  it.skipIf(!hasXmllint)('is valid to xmllint by the schema', () => {
    for (const document of [sampleDocument, hostileDocument]) {
      const input = renderXliff(document, OPTIONS);
      const { status, stderr } = spawnSync('xmllint', ['--nonet', '--noout', '--schema', XSD, '-'], {
        input,
        encoding: 'utf8',
      });
      expect(stderr).toBe('- validates\n');
      expect(status).toBe(0);
    }
    const wrong = renderXliff(sampleDocument, OPTIONS).replace('<source ', '<note>x</note><source ');
    expect(() =>
      execFileSync('xmllint', ['--nonet', '--noout', '--schema', XSD, '-'], { input: wrong, stdio: 'pipe' }),
    ).toThrow();
  });
});
