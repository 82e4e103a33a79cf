import { describe, expect, it } from 'vitest';
import { CLASS_COUNT } from '../../../src/check/coverage/function-word-classes.ts';
import { surplusEvidence } from '../../../src/check/coverage/surplus-evidence.ts';

/** What follows the classes, by name. */
function totals(source: string, target: string, sign: 1 | -1 = 1) {
  const evidence = surplusEvidence({ source, target }, sign);
  const [all, more, words, characters, figures, capitals, sentences] = evidence.slice(CLASS_COUNT);
  return { classes: evidence.slice(0, CLASS_COUNT), all, more, words, characters, figures, capitals, sentences };
}

describe('surplusEvidence', () => {
  it('finds function words of a class in balance, whichever of them they are', () => {
    const { classes, all } = totals(
      "Mais j'ai faim et nous mangeons avec lui.",
      'But I have hunger and we eat with him.',
    );
    expect(all).toBe(0);
    expect(classes.every((count) => count === 0)).toBe(true);
  });

  it('counts what English has more of, class by class', () => {
    const { classes, all, more } = totals(
      'La maison est grande.',
      'The house is big, but she sold it, but we did not.',
    );
    // She and it, we, but twice, not.
    expect(classes.filter((count) => count !== 0).toSorted()).toEqual([1, 1, 2, 2]);
    expect([all, more]).toEqual([6, 6]);
  });

  it('takes what is less for less, and turns it all round for what French has more of', () => {
    const french = 'La maison est à nous, mais Paul a 3 amis. Bien.';
    const less = totals(french, 'The house is ours.');
    expect(less.more).toBe(0);
    const more = totals(french, 'The house is ours.', -1);
    expect(more.more).toBe(more.all);
    expect([more.words, more.figures, more.capitals, more.sentences]).toEqual([6, 1, 1, 1]);
    expect(more.characters).toBe(french.length - 'The house is ours.'.length);
    expect(less.words).toBe(-6);
  });

  it('counts a word that may be of two classes in both', () => {
    // `du` is "of the".
    expect(totals('du pain', 'of the bread').all).toBe(0);
  });
});
