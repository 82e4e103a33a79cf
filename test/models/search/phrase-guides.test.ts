import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathOf } from '../../../src/models/search/beam.ts';
import { BeamSearch, type Candidate } from '../../../src/models/search/beam-search.ts';
import { boostPhrases } from '../../../src/models/search/boosted-phrases.ts';
import type { Guide } from '../../../src/models/search/guide.ts';
import { wuNormalization } from '../../../src/models/search/length-normalization.ts';
import type { Phrase, TokenShapes } from '../../../src/models/search/phrase-matching.ts';
import { endsInLoop, forbidRepeats, holdsLoop } from '../../../src/models/search/repetition.ts';
import { requirePhrases } from '../../../src/models/search/required-phrases.ts';

const END = 0;
const VOCABULARY = 12;

/** Odd tokens go on with a word, token 2 is an opening quote. */
const SHAPES: TokenShapes = { continuesWord: (token) => token % 2 === 1, opens: (token) => token === 2 };

/** A model that likes the token after the last one best, then the end, then all others by a seeded taste. */
function candidatesAfter(last: number, seed: number, wanted: readonly number[]): readonly Candidate[] {
  const all = Array.from({ length: VOCABULARY }, (_, token) => {
    const taste = (Math.imul(seed + 1, 2654435761 + token * 40503 + last * 97) >>> 8) % 100;
    return { token, logProbability: token === last + 1 ? -0.3 : token === END ? -2 : -4 - taste / 20 };
  }).sort((a, b) => b.logProbability - a.logProbability);
  return [...all.slice(0, 6), ...all.slice(6).filter(({ token }) => wanted.includes(token))];
}

function decode(guides: readonly Guide[], seed: number, beams = 4): readonly (readonly number[])[] {
  const settings = { beams, endToken: END, maxTokens: 24, normalize: wuNormalization(1), guides };
  const search = new BeamSearch(settings);
  while (!search.isDone) {
    search.advance(search.live.map((beam, k) => candidatesAfter(beam.token, seed, search.wanted(k))));
  }
  return search.finished.map(({ beam }) => pathOf(beam).map(({ token }) => token));
}

const word = (...tokens: number[]): Phrase => [{ tokens, joins: false }];
const holds = (tokens: readonly number[], phrase: readonly number[]) =>
  tokens.some((_, at) => phrase.every((token, k) => tokens[at + k] === token));

describe('requirePhrases', () => {
  const even = fc.integer({ min: 2, max: 5 }).map((half) => 2 * half);
  const phrase = fc.array(even, { minLength: 1, maxLength: 3 });

  it('makes every hypothesis hold every phrase, however unlikely', () => {
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 3 }), fc.nat(), (phrases, seed) => {
        const found = decode(
          [
            requirePhrases(
              phrases.map((tokens) => word(...tokens)),
              SHAPES,
            ),
          ] as Guide[],
          seed,
        );
        const ended = found.filter((tokens) => tokens.at(-1) === END);
        expect(ended.length).toBeGreaterThan(0);
        for (const tokens of ended) for (const tokensOf of phrases) expect(holds(tokens, tokensOf)).toBe(true);
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  it('takes any of several forms', () => {
    const either: Phrase = [...word(8, 9), ...word(10)];
    for (let seed = 0; seed < 30; seed++) {
      const [tokens = []] = decode([requirePhrases([either], SHAPES)] as Guide[], seed);
      expect(holds(tokens, [8, 9]) || holds(tokens, [10])).toBe(true);
    }
  });

  it('does not take the beginning of a longer word for a phrase', () => {
    const guide = requirePhrases([word(4)], SHAPES);
    const read = (...tokens: number[]) => tokens.reduce((s, t) => guide.next(s, t) ?? s, guide.start);
    expect(guide.mayEnd(read(4))).toBe(true);
    expect(guide.mayEnd(read(4, 5))).toBe(false);
    expect(guide.mayEnd(read(4, 6))).toBe(true);
    expect(guide.mayEnd(read(4, 5, 4))).toBe(true);
  });

  it('takes a form without a space at the beginning and after an opening quote only', () => {
    const guide = requirePhrases([[{ tokens: [4], joins: true }]], SHAPES);
    const read = (...tokens: number[]) => tokens.reduce((s, t) => guide.next(s, t) ?? s, guide.start);
    expect(guide.mayEnd(read(4))).toBe(true);
    expect(guide.mayEnd(read(2, 4))).toBe(true);
    expect(guide.mayEnd(read(6, 4))).toBe(false);
  });
});

describe('boostPhrases', () => {
  it('brings in a phrase if the bonus is high enough, and changes nothing if it is none', () => {
    for (let seed = 0; seed < 30; seed++) {
      const boost = (bonus: number) => [boostPhrases([{ phrase: word(6, 10), bonus }], SHAPES)] as Guide[];
      expect(decode(boost(0), seed)[0]).toEqual(decode([], seed)[0]);
      expect(holds(decode(boost(12), seed)[0] ?? [], [6, 10])).toBe(true);
    }
  });

  it('takes the bonus of a phrase back where it is not gone on with, and gives it once', () => {
    const guide = boostPhrases([{ phrase: word(4, 6), bonus: 2 }], SHAPES);
    const read = (...tokens: number[]) => guide.bonus(tokens.reduce((s, t) => guide.next(s, t) ?? s, guide.start));
    expect([read(4), read(4, 8), read(4, 6), read(4, 6, 8), read(4, 6, 8, 4, 6)]).toEqual([2, 0, 4, 4, 4]);
  });
});

describe('loops', () => {
  it('are seen at the end of the tokens', () => {
    expect(endsInLoop([1, 2, 3, 4, 2, 3, 4, 2, 3, 4])).toBe(true);
    expect(endsInLoop([1, 2, 3, 4, 2, 3, 4, 2, 3])).toBe(false);
    expect(endsInLoop([5, 5, 5])).toBe(false); // "no, no, no"
    expect(endsInLoop(new Array(9).fill(5))).toBe(true);
    expect(holdsLoop([...new Array(9).fill(5), 1, 2])).toBe(true);
    expect(holdsLoop([1, 2, 3, 1, 2])).toBe(false);
  });

  it('cannot come where no stretch may come twice', () => {
    for (let seed = 0; seed < 50; seed++) {
      const [tokens = []] = decode([forbidRepeats(3)] as Guide[], seed, 2);
      const stretches = tokens.slice(2).map((_, k) => tokens.slice(k, k + 3).join());
      expect(new Set(stretches).size).toBe(stretches.length);
    }
  });
});
