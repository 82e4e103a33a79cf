import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignedRows } from '../../src/render/aligned-rows.ts';
import { oneLine } from '../../src/render/one-line.ts';
import { renderTmx } from '../../src/render/render-tmx.ts';
import { bilingualDocument, HOSTILE_TEXTS, sampleDocument } from '../support/documents.ts';
import { hostileDocument } from '../support/hostile-document.ts';
import { elementsNamed, parseTmx, textIn, tmxViolations } from '../support/tmx-content-model.ts';

const OPTIONS = { createdAt: new Date('2025-01-31T08:30:00.250Z'), version: '1.2.3' };
/** Where the DTD lies that the files name. */
const SUPPORT = fileURLToPath(new URL('../support/', import.meta.url));
const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;

describe('bilingual.tmx', () => {
  it('keeps to the content model of TMX 1.4b, whatever the text', () => {
    fc.assert(
      fc.property(bilingualDocument(), (document) => {
        expect(tmxViolations(parseTmx(renderTmx(document, OPTIONS)))).toEqual([]);
      }),
      { seed: 5, numRuns: 100 },
    );
  });

  it('is refused by the checker when it is wrong', () => {
    const tmx = renderTmx(sampleDocument, OPTIONS);
    const violations = (from: string | RegExp, to: string) => tmxViolations(parseTmx(tmx.replace(from, to)));
    expect(violations(' srclang="fr"', '')).toEqual(['header lacks srclang']);
    expect(violations(/(<prop type="x-block">b1<\/prop>)(.*?)(<\/tu>)/s, '$2$1$3')).toHaveLength(1);
    expect(violations('<tuv xml:lang="fr">', '<tuv lang="fr">')).toEqual(['tuv lacks xml:lang', 'tuv has lang']);
  });

  it('holds every group that was translated, and none that was copied', () => {
    const units = elementsNamed(parseTmx(renderTmx(sampleDocument, OPTIONS)), 'tu');
    const translated = alignedRows(sampleDocument).filter(({ group }) => group.method === 'generation');
    const texts = units.map((unit) => elementsNamed(unit, 'seg').map(textIn));
    expect(texts).toEqual(translated.map(({ french, english }) => [french, english]));
    expect(units.map(({ attributes: { tuid } }) => tuid)).toEqual(translated.map(({ number }) => String(number)));
  });

  it('drops what XML cannot hold and keeps all other characters', () => {
    const segments = elementsNamed(parseTmx(renderTmx(hostileDocument, OPTIONS)), 'seg').map(textIn);
    const illegal = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;
    const expected = HOSTILE_TEXTS.map((text) => oneLine(text).replace(illegal, ''));
    expect(segments).toEqual(expected.flatMap((text) => [text, text]));
  });

  it('dates itself in UTC', () => {
    expect(renderTmx(sampleDocument, OPTIONS)).toContain('creationdate="20250131T083000Z"');
  });

  it.skipIf(!hasXmllint)('is valid to xmllint by the DTD', () => {
    for (const document of [sampleDocument, hostileDocument]) {
      const input = renderTmx(document, OPTIONS);
      expect(
        execFileSync('xmllint', ['--nonet', '--noout', '--path', SUPPORT, '--valid', '-'], { input, encoding: 'utf8' }),
      ).toBe('');
    }
  });
});
