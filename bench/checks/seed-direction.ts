import { coverWords } from '../../src/check/coverage/cover-words.ts';
import { stemWord } from '../../src/check/lexicon/stem-word.ts';
import type { GroupTexts } from '../../src/check/rule.ts';
import { changeOne, type Seed } from './seeding.ts';

/** Words that tell which way an amount goes, with their opposites; after some words they tell something else. */
const RISES = readPairs(
  `increase decrease, increases decreases, increased decreased, increasing decreasing, rise fall, rises falls, rose fell, risen fallen,
  rising falling, growth decline, grew shrank, grown shrunk, growing shrinking, climbed dropped, soared plunged, jumped dropped, raised lowered,
  higher lower, doubled halved, expanded shrank, surged slumped`,
);
const FALLS = readPairs(
  `decrease increase, decreases increases, decreased increased, decreasing increasing, fall rise, falls rises, fell rose, fallen risen,
  falling rising, decline growth, shrank grew, shrinking growing, dropped climbed, plunged soared, slumped surged, lowered raised, lower higher,
  reduce increase, reduces increases, reduced increased, reducing increasing, reduction increase, drop rise, declined grew, declining growing,
  plummeted soared, diminished increased`,
);
const OTHER_SENSES =
  'short|apart|in love|for|off|out|up|down|from|into|to (?!\\d)|by a|questions?|concerns?|education|floors?';

function readPairs(text: string): ReadonlyMap<string, string> {
  return new Map(text.split(',').map((pair) => pair.trim().split(' ') as [string, string]));
}

/**
 * Direction errors: a rise made a fall, and a fall a rise, where the French has a word for it, by the lexicon: what the reference
 * tells in words of its own, `le réveil de la Chine` — `a rising China`, no translation of it could turn round.
 */
export const SEED_DIRECTION: Readonly<Record<string, Seed>> = {
  'rise reversed': (pair, { random }) => reverse(pair, RISES, random),
  'fall reversed': (pair, { random }) => reverse(pair, FALLS, random),
};

function reverse(pair: GroupTexts, opposites: ReadonlyMap<string, string>, random: () => number): string | undefined {
  const words = [...opposites.keys()].join('|');
  const pattern = new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-]| (?:${OTHER_SENSES}))`, 'gu');
  const translated = new Set(
    coverWords(pair)
      .english.filter(({ isCovered }) => isCovered)
      .map(({ stem }) => stem),
  );
  return changeOne(pair.target, pattern, random, ([word]) =>
    translated.has(stemWord(word)) ? opposites.get(word) : undefined,
  );
}
