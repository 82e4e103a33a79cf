import { expect, it } from 'vitest';
import type { Block } from '../../src/document/article.ts';
import { layOutBlock, renderText } from '../../src/render/render-text.ts';
import { draftDocument } from '../support/draft-document.ts';

it('lays a block out as its kind wants', () => {
  const shared = { id: 'b1', text: 'Text.', blankLinesBefore: 3 } as const;
  const layouts: readonly [Block, string][] = [
    [{ ...shared, kind: 'heading', level: 2 }, 'Text.'],
    [{ ...shared, kind: 'paragraph' }, 'Text.'],
    [{ ...shared, kind: 'caption' }, 'Text.'],
    [{ ...shared, kind: 'quote' }, '> Text.'],
    [{ ...shared, kind: 'list-item', marker: '-', depth: 0 }, '- Text.'],
    [{ ...shared, kind: 'list-item', marker: '2.', depth: 2 }, '    2. Text.'],
    [{ ...shared, kind: 'verbatim', text: 'if (x)\n  y();' }, 'if (x)\n  y();'],
  ];
  for (const [block, layout] of layouts) expect(layOutBlock(block)).toBe(layout);
});

it('keeps the blank lines of the source', () => {
  const document = draftDocument({
    origin: { name: 'a.txt', format: 'text', encoding: 'utf-8' },
    producedBy: { name: 'm', revision: 'r', dtype: 'd', license: 'l' },
    blocks: [
      { kind: 'paragraph', blankLinesBefore: 0, groups: [[['Un.'], ['One.'], 0.9]] },
      { kind: 'paragraph', blankLinesBefore: 2, groups: [[['Deux.'], ['Two.'], 0.9]] },
      { kind: 'paragraph', blankLinesBefore: 0, groups: [[['Trois.'], ['Three.'], 0.9]] },
    ],
    summaries: [],
    notices: [],
  });
  expect(renderText(document)).toBe('One.\n\n\nTwo.\nThree.\n');
});
