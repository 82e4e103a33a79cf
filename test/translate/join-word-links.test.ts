import { expect, it } from 'vitest';
import { joinWordLinks } from '../../src/translate/join-word-links.ts';

const spanOf = (text: string, word: string) => {
  const start = text.indexOf(word);
  return { start, end: start + word.length };
};
const link = (source: string, target: string, [french, english]: readonly [string, string]) => ({
  source: spanOf(source, french),
  target: spanOf(target, english),
  probability: 1,
});
const part = (source: string, target: string, ...pairs: readonly (readonly [string, string])[]) => ({
  source,
  target,
  words: pairs.map((pair) => link(source, target, pair)),
});

it('moves the links of a second part behind those of the first', () => {
  const [source, target] = ['Il dort, mais elle  lit.', 'He sleeps, but she reads.'];
  const parts = [
    part('Il dort,', 'He sleeps,', ['dort', 'sleeps']),
    part('mais elle  lit.', 'but she reads.', ['elle', 'she'], ['lit', 'reads']),
  ];
  expect(joinWordLinks(source, target, parts)).toEqual([
    link(source, target, ['dort', 'sleeps']),
    link(source, target, ['elle', 'she']),
    link(source, target, ['lit', 'reads']),
  ]);
});

it('follows spaces that were taken out, and capitals', () => {
  const given = part('Le port est prêt', 'The " port " is ready', ['port', 'port'], ['prêt', 'ready']);
  const [source, target] = ['LE PORT EST PRÊT', 'THE "PORT" IS READY'];
  expect(joinWordLinks(source, target, [given])).toEqual([
    link(source, target, ['PORT', 'PORT']),
    link(source, target, ['PRÊT', 'READY']),
  ]);
});

it('gives none where the whole holds other characters than its parts', () => {
  expect(joinWordLinks('Il dort', 'He is asleep', [part('Il dort', 'He sleeps', ['dort', 'sleeps'])])).toEqual([]);
});
