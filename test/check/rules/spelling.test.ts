import { describe, expect, it } from 'vitest';
import { checkSpelling } from '../../../src/check/rules/spelling.ts';

describe('checkSpelling', () => {
  it.each([
    [
      'British and American words',
      'La couleur du centre',
      'The colour, or color, of the centre, or center, is grey and gray.',
    ],
    [
      'inflections',
      'Ils annulaient',
      'They were cancelling, travelling and analysing; the cats’ and dogs’ owners applauded.',
    ],
    ['words with a prefix', 'Le vélo-taxi', 'An ultramodern, cyberpolitical, antigovernment superhighway.'],
    ["the source's own words", 'Une galette au kouign', 'A galette with kouign'],
    [
      'names, addresses and compounds',
      'x',
      'iPhone users of tavoulin.org wrote to plouf@tavoulin.org, @plouf and the Zorbec-trained.',
    ],
    ['genitives', "L'équipe de Lyon", "Lyon's team and the players' coach didn't"],
  ])('passes %s', (_, source, target) => expect(checkSpelling({ source, target })).toBeUndefined());

  it.each([
    ['words run together', 'Un vent d’optimisme', 'A wind ofoptimism', 'no English word: "ofoptimism"'],
    ['half a French word', 'Il répare la route', 'He is réparating the road', 'no English word: "réparating"'],
    ['letters lost, each word once', 'La justice', 'Judice is judice, the judice said', 'no English word: "judice"'],
    [
      'a genitive run into the next word',
      "l'invasion de l'Ukraine par Moscou",
      "Ukraine'svasion by Moscow",
      'no English word: "Ukraine\'svasion"',
    ],
  ])('finds %s', (_, source, target, message) => expect(checkSpelling({ source, target })).toBe(message));
});
