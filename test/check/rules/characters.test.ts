import { describe, expect, it } from 'vitest';
import { checkCharacters } from '../../../src/check/rules/characters.ts';

describe('checkCharacters', () => {
  it.each([
    ['Bravo 👏 à Léa 🎂 !', 'Well done 👏 to Léa 🎂!'],
    ['Un cœur ❤️, un drapeau 🇫🇷, une famille 👩‍👧.', 'A heart ❤️, a flag 🇫🇷, a family 👩‍👧.'],
    ['© 2020 Léa™ – 5 × 3', '2020 Léa: 5 times 3'],
    ['Un \ufffd et un \u200e de la source', 'One \ufffd and one \u200e of the source'],
    ['Une ligne\net une\tautre', 'One line\nand\tanother'],
  ])('passes %j, %j', (source, target) => expect(checkCharacters({ source, target })).toBeUndefined());

  it.each([
    [
      'Bravo 👏 à Léa 🎂 !',
      'Bravo 👏 to Léa \ufffdétrique!',
      'character U+FFFD not in the source; emoji 🎂 missing in the translation',
    ],
    ['Le chat', 'The\u200e cat', 'character U+200E not in the source'],
    ['Le chat', 'The\u0007 \ue000cat', 'character U+0007 not in the source; character U+E000 not in the source'],
    ['Bravo 👍🏽 !', 'Bravo 👍!', 'emoji 👍🏽 missing in the translation; emoji 👍 not in the source'],
    ['Vive la France 🇫🇷', 'Long live France', 'emoji 🇫🇷 missing in the translation'],
  ])('finds the flaw in %j, %j', (source, target, message) =>
    expect(checkCharacters({ source, target })).toBe(message),
  );
});
