import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderDocument } from '../../src/render/render-document.ts';
import { bilingualDocument, sampleDocument } from '../support/documents.ts';

const OPTIONS = { createdAt: new Date('2025-01-31T08:30:00Z'), version: '1.2.3' };

describe('renderDocument', () => {
  for (const { name, content } of renderDocument(sampleDocument, OPTIONS)) {
    it(`keeps ${name} of the sample as it is`, async () => {
      await expect(withoutReader(content)).toMatchFileSnapshot(`golden/${name}`);
    });
  }

  it('makes exactly these files', () => {
    expect(renderDocument(sampleDocument, OPTIONS).map(({ name }) => name)).toEqual([
      'bilingual.html',
      'bilingual.md',
      'bilingual.json',
      'bilingual.tsv',
      'bilingual.tmx',
      'translation.txt',
      'summary.en.md',
      'summary.fr.md',
    ]);
  });

  it('gives the same characters for an equal document, each file ending in a line feed', () => {
    fc.assert(
      fc.property(bilingualDocument(), (document) => {
        const artifacts = renderDocument(document, OPTIONS);
        expect(renderDocument(structuredClone(document), OPTIONS)).toEqual(artifacts);
        expect(artifacts.filter(({ content }) => !content.endsWith('\n'))).toEqual([]);
      }),
      { seed: 1, numRuns: 50 },
    );
  });
});

/** The page without the reader's script and style and their hashes: those are built from `src/render/reader` and tested in a browser. */
function withoutReader(content: string): string {
  return content
    .replace(/(?<=<(script|style)>).*?(?=<\/\1>)/gsu, '')
    .replace(/&#39;sha256-[\w+/=]+&#39;/gu, '&#39;sha256-&#39;');
}
