import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sentenceTexts } from '../../src/document/segmented-article.ts';
import { oneLine } from '../../src/render/one-line.ts';
import { renderTsv } from '../../src/render/render-tsv.ts';
import { bilingualDocument } from '../support/documents.ts';

it('has one line a group, each with nine cells, whatever the text', () => {
  fc.assert(
    fc.property(bilingualDocument(), (document) => {
      const { groups, source, target } = document.translation;
      const lines = renderTsv(document).split('\n');
      expect(lines.pop()).toBe('');
      const [header, ...rows] = lines.map((line) => line.split('\t'));
      expect(header).toHaveLength(9);
      expect(rows).toHaveLength(groups.length);
      const texts = new Map([...sentenceTexts(source), ...sentenceTexts(target)]);
      for (const [k, group] of groups.entries()) {
        const [number, , , sources, targets, french, english, confidence, , ...more] = rows[k] ?? [];
        expect([number, sources, targets]).toEqual([`${k + 1}`, group.source.join(' '), group.target.join(' ')]);
        expect(french).toBe(oneLine(group.source.map((id) => texts.get(id)).join(' ')));
        expect(english).toBe(oneLine(group.target.map((id) => texts.get(id)).join(' ')));
        expect(confidence).toMatch(group.confidence === null ? /^$/ : /^[01]\.\d{4}$/);
        expect(more).toEqual([]);
      }
      // Programs that split at more than line feeds see the same lines.
      expect(renderTsv(document)).not.toMatch(/[\v\f\r\u0085\u2028\u2029]/u);
    }),
    { seed: 9, numRuns: 200 },
  );
});
