import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold, withoutAccents } from '../../src/document/fold.ts';

it('takes accents from letters of any case, and leaves what is a letter of its own', () => {
  expect(withoutAccents('Éric, garçon à Noël; Œuvre')).toBe('Eric, garcon a Noel; Œuvre');
  expect(fold('ÉRIC, Garçon à NOËL; Œuvre')).toBe('eric, garcon a noel; œuvre');
});

it('gives one form to all spellings of a text, whatever is done first', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const folded = fold(text);
      expect(fold(folded)).toBe(folded);
      expect([text.toLowerCase(), text.normalize('NFC'), text.normalize('NFD')].map(fold)).toEqual(
        Array(3).fill(folded),
      );
      expect(folded).not.toMatch(/\p{M}/u);
    }),
    { seed: 1, numRuns: 500 },
  );
});
