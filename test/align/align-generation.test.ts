import { expect, it } from 'vitest';
import { alignGeneration } from '../../src/align/align-generation.ts';
import type { SentenceTranslation } from '../../src/document/translation.ts';
import { buildTranslation } from '../support/build-translation.ts';

const { groups: _, ...built } = buildTranslation([
  {
    pairs: [
      ['Bonjour, ça va.', 'Hello.', 'All is well.'],
      ['Au revoir.', 'Goodbye.'],
    ],
  },
  { pairs: [['42', '42']] },
]);

const sentence = (
  source: SentenceTranslation['source'],
  start: number,
  end: number,
  rest = {},
): SentenceTranslation => ({
  source,
  target: { start, end },
  probability: 0.5,
  logProbability: -1,
  copied: false,
  words: [],
  alternatives: [],
  ...rest,
});

it('groups each French sentence with the English ones made of it, in its own block', () => {
  const words = [{ source: { start: 0, end: 7 }, target: { start: 0, end: 5 }, probability: 1 }];
  const { groups } = alignGeneration({
    ...built,
    sentences: [
      sentence('b1.s1', 0, 19, { words, alternatives: ['Hi.'] }),
      sentence('b1.s2', 20, 28, { probability: null }),
      sentence('b2.s1', 0, 2, { copied: true, probability: null }),
    ],
  });
  expect(groups.map(({ source, target, method }) => [source, target, method])).toEqual([
    [['b1.s1'], ['b1.t1', 'b1.t2'], 'generation'],
    [['b1.s2'], ['b1.t3'], 'generation'],
    [['b2.s1'], ['b2.t1'], 'copy'],
  ]);
  expect(groups.map(({ confidence }) => confidence)).toEqual([0.5, null, 1]);
  expect(groups[0]).toMatchObject({ words, alternatives: ['Hi.'] });
});

it('what does not lie wholly inside belongs to no group', () => {
  const { groups } = alignGeneration({ ...built, sentences: [sentence('b1.s1', 1, 19), sentence('b1.s2', 20, 27)] });
  expect(groups.map(({ target }) => target)).toEqual([['b1.t2'], []]);
});
