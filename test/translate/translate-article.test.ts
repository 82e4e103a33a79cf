import fc from 'fast-check';
import { expect, it } from 'vitest';
import { alignGeneration } from '../../src/align/align-generation.ts';
import type { Article, Block } from '../../src/document/article.ts';
import { createSegmentedBlock, type SegmentedArticle, sentenceTexts } from '../../src/document/segmented-article.ts';
import type { Span } from '../../src/document/span.ts';
import { translateArticle } from '../../src/translate/translate-article.ts';
import { createFakeTranslator } from '../support/fake-translator.ts';

/** Sentences end at full stops: enough for texts that are made for it. */
function segment(text: string): Span[] {
  return [...text.matchAll(/[^.\s][^.]*\.?/gu)].map(({ index, 0: part }) => {
    return { start: index, end: index + part.trimEnd().length };
  });
}

function segmented(blocks: readonly Block[]): SegmentedArticle {
  const article: Article = {
    language: 'fr',
    origin: { name: 'essai.txt', format: 'text', encoding: 'utf-8' },
    metadata: { title: 'un titre' },
    blocks,
  };
  return { ...article, blocks: blocks.map((block) => createSegmentedBlock(block, segment(block.text), 'source')) };
}

const paragraph = (n: number, text: string): Block => ({ id: `b${n}`, kind: 'paragraph', text, blankLinesBefore: 1 });

it('keeps blocks, gaps and kinds, and groups a sentence with all that it became', async () => {
  const source = segmented([
    { id: 'b1', kind: 'heading', level: 1, text: 'un titre', blankLinesBefore: 0 },
    paragraph(2, 'un.  deux.trois.'),
    { id: 'b3', kind: 'verbatim', text: 'let x = 1', blankLinesBefore: 2 },
  ]);
  const translator = createFakeTranslator((text) => ({ text: text === 'deux.' ? 'TWO. TOO.' : text.toUpperCase() }));
  const { translation, notices } = await translateArticle(source, translator, { segmentTarget: segment });
  expect(notices).toEqual([]);
  expect(translation.target).toMatchObject({ language: 'en', metadata: { title: 'UN TITRE' } });
  expect(translation.target.blocks.map(({ text }) => text)).toEqual(['UN TITRE', 'UN.  TWO. TOO. TROIS.', 'let x = 1']);
  const { groups } = alignGeneration(translation);
  expect(groups.map(({ source: from, target: to, method }) => [from, to, method])).toEqual([
    [['b1.s1'], ['b1.t1'], 'generation'],
    [['b2.s1'], ['b2.t1'], 'generation'],
    [['b2.s2'], ['b2.t2', 'b2.t3'], 'generation'],
    [['b2.s3'], ['b2.t4'], 'generation'],
    [['b3.s1'], ['b3.t1'], 'copy'],
  ]);
  expect(groups[0]?.confidence).toBeCloseTo(Math.exp(-0.5));
  expect(groups[4]?.confidence).toBe(1);
});

it('puts every sentence of both sides into exactly one group', async () => {
  const text = fc
    .array(fc.constantFrom('a.', 'b b.', 'ccc', 'd.', '5.', '…'), { minLength: 1, maxLength: 6 })
    .map((parts) => parts.join(' '));
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 4 }), async (texts) => {
      const source = segmented(texts.map((t, k) => paragraph(k + 1, t)));
      const translator = createFakeTranslator((t) => ({ text: `${t} more. ${t}` }));
      const { translation } = await translateArticle(source, translator, { segmentTarget: segment });
      const aligned = alignGeneration(translation);
      expect(aligned.groups.flatMap((g) => g.source)).toEqual([...sentenceTexts(source).keys()]);
      expect(aligned.groups.flatMap((g) => g.target)).toEqual([...sentenceTexts(aligned.target).keys()]);
    }),
    { seed: 5, numRuns: 100 },
  );
});
