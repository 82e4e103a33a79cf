import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findUnicodeBoundaries } from '../../src/segment/find-unicode-boundaries.ts';

const segmenter = new Intl.Segmenter('fr', { granularity: 'sentence' });
const boundariesAtOnce = (text: string) =>
  [...segmenter.segment(text)]
    .filter(({ segment }) => segment.trim() !== '')
    .map(({ segment, index }) => index + segment.length);

it('finds in windows what the segmenter finds in the whole text', () => {
  const piece = fc.constantFrom(
    'Il dort. ',
    'M. ',
    '12. ',
    '... ',
    '\n',
    '» ',
    '1, 2, (3). ',
    '— ',
    'été ',
    '😀',
    '! ',
    'x'.repeat(700),
  );
  const text = fc.array(piece, { minLength: 200, maxLength: 900 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (value) => {
      expect(findUnicodeBoundaries(value, 'fr')).toEqual(boundariesAtOnce(value));
    }),
    { seed: 8, numRuns: 60 },
  );
});

it('finds the only boundary of a text far longer than a window', () => {
  const text = `${'mot '.repeat(3000)}fin. Suite`;
  expect(findUnicodeBoundaries(text, 'fr')).toEqual(boundariesAtOnce(text));
});

it('waits for what decides a boundary, however far behind it', () => {
  // The small letter says that `fin.` ends no sentence, and the window ends before it.
  const text = `${'Il dort. '.repeat(100)}Vers la fin. ${'1 '.repeat(200)}été. Suite`;
  expect(findUnicodeBoundaries(text, 'fr')).toEqual(boundariesAtOnce(text));
});
