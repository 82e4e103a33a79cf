import { expect, it } from 'vitest';
import { isNoteMark } from '../../src/extract/is-note-mark.ts';

it.each([
  ['1', 'Il a dit ça'],
  ['12', 'C’est fini.'],
  ['[3]', '« Jamais »'],
  ['1, 2', 'partout '],
  ['*', 'les prix'],
])('a note: %s after %s', (raised, before) => expect(isNoteMark(raised, before, false)).toBe(true));

it.each([
  ['2', '30 m'],
  ['3', 'en cm'],
  ['6', 'soit 10'],
  ['2', 'si x'],
  ['2', 'E = mc'],
  ['er', 'Napoléon'],
  ['me', 'de M'],
  ['1', ''],
  ['2024', 'depuis'],
])('no note: %s after %s', (raised, before) => expect(isNoteMark(raised, before, false)).toBe(false));

it('a link is one if it is short', () => {
  expect(isNoteMark('[a]', '10', true)).toBe(true);
  expect(isNoteMark('voir là', '10', true)).toBe(false);
});
