import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Beam, commonLength, pathOf } from '../../../src/models/search/beam.ts';
import {
  BeamSearch,
  type Candidate,
  type Finished,
  type SearchSettings,
} from '../../../src/models/search/beam-search.ts';
import { powerNormalization, wuNormalization } from '../../../src/models/search/length-normalization.ts';

const END = 0;

/** A language of `size` tokens: what follows depends on the tokens so far, by a seeded hash. */
function candidatesAfter(tokens: readonly number[], size: number, seed: number): readonly Candidate[] {
  const weights = Array.from({ length: size }, (_, token) => {
    let hash = seed + token * 2654435761;
    for (const t of tokens) hash = Math.imul(hash ^ (t + 1), 2246822519) ^ (hash >>> 13);
    return Math.exp(((hash >>> 0) % 1000) / 250);
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights
    .map((weight, token) => ({ token, logProbability: Math.log(weight / total) }))
    .sort((a, b) => b.logProbability - a.logProbability);
}

function search(size: number, seed: number, settings: Partial<SearchSettings>): BeamSearch {
  const all = { beams: 3, endToken: END, maxTokens: 4, normalize: powerNormalization(1), guides: [], ...settings };
  const running = new BeamSearch(all);
  while (!running.isDone) {
    running.advance(
      running.live.map((beam) =>
        candidatesAfter(
          pathOf(beam).map((b) => b.token),
          size,
          seed,
        ),
      ),
    );
  }
  return running;
}

function best(finished: readonly Finished[]): Beam {
  const [first] = finished;
  if (!first) throw new Error('no hypothesis');
  return first.beam;
}

/** Every hypothesis of at most `maxTokens` tokens, with its sum of log probabilities. */
function* enumerate(
  size: number,
  seed: number,
  maxTokens: number,
  tokens: readonly number[] = [],
  sum = 0,
): Generator<{ tokens: readonly number[]; sum: number }> {
  for (const { token, logProbability } of candidatesAfter(tokens, size, seed)) {
    const longer = [...tokens, token];
    if (token === END || longer.length === maxTokens) yield { tokens: longer, sum: sum + logProbability };
    else yield* enumerate(size, seed, maxTokens, longer, sum + logProbability);
  }
}

describe('BeamSearch', () => {
  it('with one beam takes the likeliest token at each step', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 6 }), fc.nat(), (size, seed) => {
        const expected: number[] = [];
        while (expected.length < 8 && expected.at(-1) !== END) {
          expected.push(candidatesAfter(expected, size, seed)[0]?.token ?? END);
        }
        const { finished } = search(size, seed, { beams: 1, maxTokens: 8 });
        expect(finished).toHaveLength(1);
        expect(pathOf(best(finished)).map(({ token }) => token)).toEqual(expected);
        expect(finished[0]?.ended).toBe(expected.at(-1) === END);
      }),
      { seed: 7 },
    );
  });

  it('with as many beams as there are hypotheses finds the best of all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 4 }), fc.nat(), (size, seed) => {
        const all = [...enumerate(size, seed, 3)];
        const likeliest = all.reduce((a, b) => (b.sum > a.sum ? b : a));
        // Without normalization a sum only falls, so that nothing better can come once the search stops.
        const { finished } = search(size, seed, { beams: size ** 3, maxTokens: 3, normalize: powerNormalization(0) });
        expect(pathOf(best(finished)).map(({ token }) => token)).toEqual(likeliest.tokens);
        expect(finished[0]?.score).toBeCloseTo(likeliest.sum, 9);
      }),
      { seed: 7 },
    );
  });

  it('gives distinct hypotheses, best first, whose sums are those of their tokens', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 6 }), fc.nat(), fc.integer({ min: 1, max: 4 }), (size, seed, beams) => {
        const { finished } = search(size, seed, { beams, maxTokens: 6, normalize: wuNormalization(0.6) });
        expect(finished.length).toBeGreaterThan(0);
        expect(finished.map(({ score }) => score)).toEqual(finished.map(({ score }) => score).sort((a, b) => b - a));
        const texts = finished.map(({ beam }) =>
          pathOf(beam)
            .map(({ token }) => token)
            .join(),
        );
        expect(new Set(texts).size).toBe(texts.length);
        for (const { beam } of finished) {
          const sum = pathOf(beam).reduce((total, { logProbability }) => total + logProbability, 0);
          expect(beam.sum).toBeCloseTo(sum, 9);
        }
      }),
      { seed: 7 },
    );
  });

  it('knows how much two hypotheses have in common', () => {
    const { finished } = search(5, 3, { beams: 4, maxTokens: 6 });
    for (const a of finished) {
      for (const b of finished) {
        const [one, other] = [pathOf(a.beam), pathOf(b.beam)];
        const same = one.findIndex((beam, k) => beam !== other[k]);
        expect(commonLength(a.beam, b.beam)).toBe(same < 0 ? one.length : same);
      }
    }
  });
});

describe('length normalization', () => {
  it('follows Wu et al. and Hugging Face', () => {
    expect(wuNormalization(0.6)(-6, 7)).toBeCloseTo(-6 / 2 ** 0.6, 12);
    expect(wuNormalization(0)(-6, 7)).toBe(-6);
    expect(powerNormalization(2)(-6, 3)).toBeCloseTo(-2 / 3, 12);
  });
});
