import { expect, it } from 'vitest';
import type { Article } from '../../src/document/article.ts';
import { textOf } from '../../src/document/span.ts';
import { segmentArticle } from '../../src/segment/segment-article.ts';

it('cuts paragraphs, and leaves a heading and a verbatim block whole', () => {
  const article: Article = {
    language: 'fr',
    origin: { name: 'essai', format: 'text', encoding: 'utf-8' },
    metadata: {},
    blocks: [
      { id: 'b1', kind: 'heading', level: 1, text: 'Un phare ? Oui. Un port', blankLinesBefore: 0 },
      { id: 'b2', kind: 'paragraph', text: 'Il pleut. Il vente.', blankLinesBefore: 1 },
      { id: 'b3', kind: 'verbatim', text: 'a. B\n\nc. D', blankLinesBefore: 1 },
    ],
  };
  const sentences = segmentArticle(article).blocks.flatMap((block) =>
    block.sentences.map(({ id, span }) => `${id} ${textOf(block.text, span)}`),
  );
  expect(sentences).toEqual([
    'b1.s1 Un phare ? Oui. Un port',
    'b2.s1 Il pleut.',
    'b2.s2 Il vente.',
    'b3.s1 a. B\n\nc. D',
  ]);
});
