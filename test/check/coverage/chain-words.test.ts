import { expect, it } from 'vitest';
import { chainWords, expectedPlaces } from '../../../src/check/coverage/chain-words.ts';
import type { CoveredWord } from '../../../src/check/coverage/cover-words.ts';

const words = (...matches: readonly (readonly number[])[]) =>
  matches.map((found): CoveredWord => {
    return { text: 'x', stem: 'x', end: 0, coverage: 0.5, isCovered: found.length > 0, matches: found };
  });
const chain = (...matches: readonly (readonly number[])[]) =>
  chainWords(words(...matches)).map(({ own, other }) => [own, other]);

it.each([
  [
    'as they come',
    [[0], [1], [2]],
    [
      [0, 0],
      [1, 1],
      [2, 2],
    ],
  ],
  [
    'over a word without a match',
    [[0], [], [1]],
    [
      [0, 0],
      [2, 1],
    ],
  ],
  [
    'leaving out what stands elsewhere',
    [[0], [5], [1], [2]],
    [
      [0, 0],
      [2, 1],
      [3, 2],
    ],
  ],
  [
    'by the match that is in order',
    [[0], [3, 1], [2]],
    [
      [0, 0],
      [1, 1],
      [2, 2],
    ],
  ],
  ['of nothing', [[], []], []],
] as const)('goes on %s', (_, matches, expected) => expect(chain(...matches)).toEqual(expected));

it('trusts a word with one match more than one with several', () => {
  expect(chain([2], [0, 1])).toEqual([[0, 2]]);
});

it('expects a translation between those of the chain, and as far from its ends as the word is', () => {
  const links = [
    { own: 1, other: 2 },
    { own: 3, other: 6 },
  ];
  expect(expectedPlaces(6, links)).toEqual([1, 2, 4, 6, 7, 8]);
  expect(expectedPlaces(2, [])).toEqual([0, 1]);
});

it('ends soon on a long text of one word', () => {
  const all = words(...Array.from({ length: 3000 }, () => [0, 1, 2, 3]));
  expect(chainWords(all)).toHaveLength(4);
});
