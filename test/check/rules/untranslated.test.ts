import { describe, expect, it } from 'vitest';
import { checkUntranslated } from '../../../src/check/rules/untranslated.ts';

const source = 'La réunion de la commission est reportée à la semaine prochaine.';

describe('checkUntranslated', () => {
  it.each([
    [source, 'The committee meeting is put off until next week.'],
    ['Le Figaro', 'Le Figaro'],
    ['La nation attend la commission.', 'The nation awaits the commission.'],
    ['Un expert examine la tradition orale.', 'An expert looks at oral tradition.'],
    ['Ana Lima, Jo Berg, Li Wei, Al Roy', 'Ana Lima, Jo Berg, Li Wei, Al Roy'],
    [
      'Elle lit Le Canard du Dimanche chaque matin à la cantine.',
      'She reads Le Canard du Dimanche in the canteen every morning.',
    ],
  ])('passes %j, %j', (french, target) => expect(checkUntranslated({ source: french, target })).toBeUndefined());

  it.each([
    ['the same', source, source, 'the sentence was left in French'],
    [
      'the same, but for marks',
      source,
      'la réunion de la commission est reportée à la semaine prochaine',
      'the sentence was left in French',
    ],
    [
      'a stretch',
      source,
      'The meeting est reportée à la semaine of next year, they say.',
      'the translation still holds French: "est reportée à la"',
    ],
    ['a word', source, 'The committee meeting is put off until the next semaine.', 'left in French: semaine'],
    ['half', source, 'The meeting de la commission est reportée à la semaine.', 'the translation still holds French'],
  ])('finds %s of it in French', (_, french, target, message) =>
    expect(checkUntranslated({ source: french, target })).toBe(message),
  );
});
