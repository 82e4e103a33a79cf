import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignedRows } from '../../src/render/aligned-rows.ts';
import { oneLine } from '../../src/render/one-line.ts';
import { renderMarkdown } from '../../src/render/render-markdown.ts';
import { bilingualDocument, sampleDocument } from '../support/documents.ts';

/** What Markdown shows for `text`: escapes undone, marks of notices and an item's marker left out. */
function shown(text: string): string {
  return text.replace(/\\([^A-Za-z\d\s])/gu, '$1').replace(/(?:⁽[⁰¹²³⁴⁵⁶⁷⁸⁹]+⁾)+$/u, '');
}

/** Cells of the table rows of `markdown`, code blocks left out. */
function tableRows(markdown: string): readonly (readonly string[])[] {
  const lines = markdown.replace(/^(`{3,})\n[\s\S]*?\n\1$/gmu, '').split('\n');
  return lines
    .map((line) => line.replace(/^> /u, ''))
    .filter((line) => line.startsWith('| ') && !/^\| (?:Français \| English|--- \| ---) \|$/u.test(line))
    .map((line) => line.slice(2, -2).split(/(?<=(?<!\\)(?:\\\\)*) \| /u));
}

describe('bilingual.md', () => {
  it('has a row of two cells for every group that is neither heading nor verbatim', () => {
    fc.assert(
      fc.property(bilingualDocument(), (document) => {
        const rows = tableRows(renderMarkdown(document)).map((cells) => cells.map(shown));
        const expected = alignedRows(document).filter(({ block }) => !['heading', 'verbatim'].includes(block.kind));
        expect(rows.map((cells) => cells.length)).toEqual(expected.map(() => 2));
        for (const [k, { french, english, block }] of expected.entries()) {
          const [left = '', right = ''] = rows[k] ?? [];
          // An item's first row has its marker before the text.
          const ends = block.kind === 'list-item';
          expect(ends ? left.endsWith(oneLine(french)) : left === oneLine(french), left).toBe(true);
          expect(ends ? right.endsWith(oneLine(english)) : right === oneLine(english), right).toBe(true);
        }
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  it('shows every heading with its translation on one line', () => {
    fc.assert(
      fc.property(bilingualDocument(), (document) => {
        const lines = renderMarkdown(document).split('\n');
        const { source } = document.translation;
        for (const block of source.blocks) {
          if (block.kind !== 'heading') continue;
          const rows = alignedRows(document).filter((row) => row.block.id === block.id);
          const [french, english] = [rows.map((row) => row.french), rows.map((row) => row.english)];
          const heading = `${'#'.repeat(block.level)} ${oneLine(french.join(' '))} — *${oneLine(english.join(' '))}*`;
          expect(lines.map(shown)).toContain(heading);
        }
      }),
      { seed: 8, numRuns: 100 },
    );
  });

  it('fences code with more backticks than it holds', () => {
    const { translation } = sampleDocument;
    const text = '```\n````js';
    const change = <T extends { readonly kind: string }>(blocks: readonly T[]) =>
      blocks.map((block) => (block.kind === 'verbatim' ? { ...block, text, sentences: [] } : block));
    const document = {
      ...sampleDocument,
      translation: {
        ...translation,
        source: { ...translation.source, blocks: change(translation.source.blocks) },
        target: { ...translation.target, blocks: change(translation.target.blocks) },
      },
    };
    expect(renderMarkdown(document)).toContain('\n`````\n```\n````js\n`````\n');
  });

  it('numbers its notices as its marks do', () => {
    const markdown = renderMarkdown(sampleDocument);
    expect(markdown).toContain('2,640 donors.⁽¹⁾ |');
    expect(markdown).toContain('\n1. “2 460” in the French, “2,640” in the English (numbers)\n');
  });
});
