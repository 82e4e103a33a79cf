import { describe, expect, it } from 'vitest';
import { readableText } from '../../../src/models/tokens/readable-text.ts';

describe('readableText', () => {
  it.each([
    ['35\u202f°C, peut\u2011être', '35 °C, peut-être'],
    ['un\u200e nom', 'un nom'],
    ['Il lit ‹ Le Monde ›.', 'Il lit « Le Monde ».'],
    ['„La Haine“ et „Nuit”', '«La Haine» et «Nuit»'],
    ['« J’ai lu ‹ Le Monde › », dit-il, ‹ hier ›', '« J’ai lu ‘ Le Monde ’ », dit-il, « hier »'],
    ['un › seul', 'un › seul'],
  ])('gives %j as %j', (text, readable) => expect(readableText(text)).toBe(readable));
});
