import { expect, it } from 'vitest';
import type { Block } from '../../src/document/article.ts';
import { extractArticle } from '../../src/extract/extract-article.ts';
import { createBilingualDocument } from '../../src/pipeline.ts';
import { layOutBlock, renderText } from '../../src/render/render-text.ts';
import { draftDocument } from '../support/draft-document.ts';
import { createFakeTranslator } from '../support/fake-translator.ts';

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

it('gives back a text of which nothing is translated', async () => {
  const text = `Le phare de Lorient rouvre

Le phare, fermé depuis 2019, accueillera des visiteurs en juin. Les travaux ont coûté deux millions d’euros.
« Je m’en réjouis », dit le gardien.

- le samedi
- le dimanche
  1. à marée haute


> Rien ne passe.
`;
  const extracted = await extractArticle(new TextEncoder().encode(text), 'a.txt', { format: 'text' });
  const translator = createFakeTranslator((sentence) => ({ text: sentence }));
  const document = await createBilingualDocument(extracted, translator, { length: { unit: 'sentences', count: 1 } });
  expect(renderText(document)).toBe(text);
});
