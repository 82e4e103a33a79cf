import { expect, it } from 'vitest';
import { areCognate, coverWords } from '../../../src/check/coverage/cover-words.ts';
import { parseLexicon } from '../../../src/check/lexicon/parse-lexicon.ts';

const lexicon = parseLexicon(
  'chat8 cat kitty\nnoir3 black dark\nParis9 paris\n-souris5 mouse',
  'cat7 dark2 sleep6 Paris9',
);

it('reads stems with their coverage, what is a name, and what only dictionaries have', () => {
  expect(lexicon.french.get('chat')).toEqual({
    isName: false,
    isCommon: true,
    coverage: 0.8,
    translations: ['cat', 'kitty'],
  });
  expect(lexicon.french.get('paris')).toMatchObject({ isName: true, isCommon: false });
  expect(lexicon.french.get('souris')).toMatchObject({ isName: false, isCommon: false, coverage: 0.5 });
  // Known from a translation alone.
  expect(lexicon.english.get('kitty')).toEqual({ isName: false, isCommon: false, coverage: 0.8 });
  expect(lexicon.english.get('cat')).toEqual({ isName: false, isCommon: true, coverage: 0.7 });
});

const show = (words: readonly { text: string; isCovered: boolean | undefined; coverage: number }[]) =>
  words.map(({ text, isCovered, coverage }) => [text, isCovered, coverage]);

it('tells the words of both sides that the other translates', () => {
  const { french, english } = coverWords({ source: 'Le chat noir', target: 'The cat sleep' }, lexicon);
  expect(show(french)).toEqual([
    ['chat', true, 0.8],
    ['noir', false, 0.3],
  ]);
  expect(show(english)).toEqual([
    ['cat', true, 0.7],
    ['sleep', false, 0.6],
  ]);
});

it('takes a word that comes over and over for translated every time', () => {
  const over = coverWords({ source: 'chat '.repeat(9), target: 'cat '.repeat(9) }, lexicon);
  const words = [...over.french, ...over.english];
  expect(words).toHaveLength(18);
  expect(words.every(({ isCovered }) => isCovered)).toBe(true);
  expect(Math.max(...words.map(({ matches }) => matches.length))).toBe(4);
});

it('takes words that begin alike for one, and of unknown ones tells nothing', () => {
  const { french, english } = coverWords({ source: 'président zut Paris', target: 'presidency zounds Paris' }, lexicon);
  expect(show(french)).toEqual([
    ['président', true, 0.5],
    ['zut', undefined, 0.5],
    ['Paris', true, 0.9],
  ]);
  expect(show(english)).toEqual([
    ['presidency', true, 0.5],
    ['zounds', undefined, 0.5],
    ['Paris', true, 0.9],
  ]);
  expect(coverWords({ source: 'rien', target: 'Paris' }, lexicon).english[0]?.isCovered).toBeUndefined();
});

it.each([
  ['nation', 'nationa', true],
  ['chat', 'chatea', false],
  ['chat', 'chat', true],
  ['natio', 'nativ', false],
])('%s and %s begin alike: %s', (french, english, alike) => expect(areCognate(french, english)).toBe(alike));
