import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../bench/align/disturb-pairs.ts';
import { alignSentences } from '../../src/align/align-sentences.ts';
import { findPath } from '../../src/align/find-path.ts';
import { guessLexicon } from '../../src/align/guess-lexicon.ts';
import { BEADS, lengthCost, refitModel, startingModel } from '../../src/align/length-cost.ts';
import { type NumberedPair, trainLexicon } from '../../src/align/train-lexicon.ts';
import { numberWords, type Vocabulary } from '../../src/align/vocabulary.ts';
import { WordEvidence } from '../../src/align/word-evidence.ts';
import type { WordTable } from '../../src/align/word-table.ts';

/** What is fast in the code is held against the same formula written down plainly. */
const WORDS = ['alpha', 'beta', 'gamma', 'delta', 'kilo', 'alphabet', 'betatron', '12', '7', 'x'];
const DICTIONARY: Readonly<Record<string, readonly string[]>> = { gamma: ['kilo', 'delta'], delta: ['gamma'] };
const dictionary = (word: string) => DICTIONARY[word] ?? [];
const sentence = fc.array(fc.constantFrom(...WORDS), { maxLength: 5 });
const text = fc.array(sentence, { minLength: 1, maxLength: 5 });

const probability = (table: WordTable, row: number, word: number) => {
  const at = table[row]?.words.indexOf(word) ?? -1;
  return at < 0 ? 0 : (table[row]?.p[at] ?? 0);
};

describe('guessLexicon', () => {
  it('gives figures 0.9, words 0.7, beginnings 0.3, and a dictionary a half, a quarter, a sixth', () => {
    const source = numberWords([['12', 'alpha', 'gamma', 'x']]);
    const target = numberWords([['12', 'alphabet', 'kilo', 'delta', 'x', 'alpha']]);
    const { forward, backward } = guessLexicon(source, target, (word) =>
      word === 'gamma' ? ['kilo', 'none', 'delta'] : [],
    );
    const p = (french: string, english: string) =>
      probability(forward, source.words.indexOf(french), target.words.indexOf(english));
    expect([p('12', '12'), p('alpha', 'alpha'), p('alpha', 'alphabet'), p('x', 'x')]).toEqual([0.9, 0.7, 0.3, 0]);
    expect(p('gamma', 'kilo')).toBe(0.5);
    expect(p('gamma', 'delta')).toBeCloseTo(0.5 / 3, 12);
    expect(probability(backward, target.words.indexOf('kilo'), source.words.indexOf('gamma'))).toBe(0.5);
  });
});

describe('trainLexicon', () => {
  /** Model 1 with whole matrices. */
  function train(pairs: readonly NumberedPair[], prior: WordTable, rows: number, columns: number): number[][] {
    const matrix = (value: (f: number, e: number) => number) =>
      Array.from({ length: rows }, (_, f) => Array.from({ length: columns }, (__, e) => value(f, e)));
    const guessed = matrix((f, e) => probability(prior, f, e));
    const isCell = matrix((f, e) =>
      prior[f]?.words.includes(e) || pairs.some(([source, target]) => source.includes(f) && target.includes(e)) ? 1 : 0,
    );
    let table = matrix((f, e) => (isCell[f]?.[e] ? (guessed[f]?.[e] ?? 0) + 0.02 : 0));
    for (let round = 0; round < 4; round++) {
      const counts = matrix((f, e) => 1.5 * (guessed[f]?.[e] ?? 0));
      for (const [source, target] of pairs) {
        for (const e of target) {
          const sum = [...source].reduce((total, f) => total + (table[f]?.[e] ?? 0), 1e-3);
          for (const f of source) (counts[f] as number[])[e] = (counts[f]?.[e] ?? 0) + (table[f]?.[e] ?? 0) / sum;
        }
      }
      table = counts.map((row) => {
        const sum = row.reduce((a, b) => a + b, 0.5);
        return row.map((count) => count / sum);
      });
    }
    return table.map((row) => row.map((p) => (p < 0.01 ? 0 : p)));
  }

  it('is IBM Model 1 in both directions, with the guesses as a prior', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(sentence, sentence), { minLength: 1, maxLength: 5 }), (pairs) => {
        const source = numberWords(pairs.map(([own]) => own));
        const target = numberWords(pairs.map(([, own]) => own));
        const guessed = guessLexicon(source, target, dictionary);
        const numbered = pairs.map(
          (_, k): NumberedPair => [source.sentences[k] ?? new Int32Array(), target.sentences[k] ?? new Int32Array()],
        );
        const trained = trainLexicon(numbered, guessed);
        const turned = numbered.map(([own, other]): NumberedPair => [other, own]);
        for (const [table, sides, prior, rows, columns] of [
          [trained.forward, numbered, guessed.forward, source.words.length, target.words.length],
          [trained.backward, turned, guessed.backward, target.words.length, source.words.length],
        ] as const) {
          for (const [f, row] of train(sides, prior, rows, columns).entries()) {
            for (const [e, p] of row.entries()) expect(probability(table, f, e)).toBeCloseTo(p, 8);
          }
        }
      }),
      { seed: 61, numRuns: 30 },
    );
  });
});

describe('WordEvidence', () => {
  const gainOf = (made: number, words: number, share: number) =>
    made === 0 ? Math.log(0.4) : Math.min(5, Math.log(0.4 + (0.6 * made) / (words * share)));

  /** What the words of `from` say for those of `into`, by a table of `into`'s words given `from`'s. */
  const plain = (
    from: readonly Int32Array[],
    into: readonly Int32Array[],
    table: WordTable,
    shares: ArrayLike<number>,
  ) => {
    const given = from.flatMap((own) => [...own]);
    return into
      .flatMap((own) => [...own])
      .reduce((sum, word) => {
        const made = given.reduce((total, other) => total + probability(table, other, word), 0);
        return sum + gainOf(made, given.length + 1, shares[word] ?? 1);
      }, 0);
  };

  it('is, for every bead at every place, the formula over all its words', () => {
    fc.assert(
      fc.property(text, text, (french, english) => {
        const [source, target]: Vocabulary[] = [numberWords(french), numberWords(english)];
        if (!source || !target) throw new Error('no words');
        const tables = guessLexicon(source, target, dictionary);
        const evidence = new WordEvidence(source, target, tables);
        for (let i = 1; i <= french.length; i++) {
          evidence.enter(i, 0, english.length);
          for (let j = 1; j <= english.length; j++) {
            for (const [di, dj] of BEADS) {
              if (di === 0 || dj === 0 || di > i || dj > j) continue;
              const own = source.sentences.slice(i - di, i);
              const other = target.sentences.slice(j - dj, j);
              const expected =
                plain(own, other, tables.forward, target.shares) + plain(other, own, tables.backward, source.shares);
              expect(evidence.gain(di, dj, j)).toBeCloseTo(0.6 * expected, 8);
            }
          }
        }
        expect([evidence.gain(0, 1, 1), evidence.gain(1, 0, 1)].every(Number.isFinite)).toBe(true);
      }),
      { seed: 62, numRuns: 40 },
    );
  });
});

describe('findPath', () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 6 });

  it('is the cheapest of all ways, with blocks and without', () => {
    const blocks = (i0: number, i1: number, j0: number, j1: number) => (((i0 * 7 + j0 * 3 + i1 + j1) % 5) - 2) * 0.8;
    fc.assert(
      fc.property(lengths, lengths, fc.boolean(), (source, target, withBlocks) => {
        const model = startingModel(0.9);
        const costs = { source, target, model, ...(withBlocks && { blocks }) };
        const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
        const costOf = (i: number, di: number, j: number, dj: number) => {
          const kind = BEADS.findIndex(([a, b]) => a === di && b === dj);
          const gain = withBlocks ? blocks(i - di, i, j - dj, j) : 0;
          const own =
            di === 0 || dj === 0 ? 3 : lengthCost(sum(source.slice(i - di, i)), sum(target.slice(j - dj, j)), model);
          return own - gain - Math.log(model.shares[kind] ?? 0);
        };
        const least = new Map<string, number>();
        const cheapest = (i: number, j: number): number => {
          if (i === 0 && j === 0) return 0;
          const known = least.get(`${i} ${j}`);
          if (known !== undefined) return known;
          const ways = BEADS.filter(([di, dj]) => di <= i && dj <= j).map(
            ([di, dj]) => cheapest(i - di, j - dj) + costOf(i, di, j, dj),
          );
          const best = Math.min(...ways);
          least.set(`${i} ${j}`, best);
          return best;
        };
        const beads = findPath(costs, (i) => i, 20);
        let [i, j, total] = [0, 0, 0];
        for (const bead of beads) {
          expect(bead.source).toEqual(bead.source.map((_, k) => i + k));
          expect(bead.target).toEqual(bead.target.map((_, k) => j + k));
          i += bead.source.length;
          j += bead.target.length;
          total += costOf(i, bead.source.length, j, bead.target.length);
        }
        expect([i, j]).toEqual([source.length, target.length]);
        expect(total).toBeCloseTo(cheapest(source.length, target.length), 8);
      }),
      { seed: 63, numRuns: 120 },
    );
  });

  it('stays near where it is told to', () => {
    const source = Array(30).fill(40);
    const beads = findPath({ source, target: source, model: startingModel(1) }, (i) => i, 2);
    expect(beads.every((bead) => bead.source[0] === bead.target[0])).toBe(true);
    expect(beads).toHaveLength(30);
  });
});

describe('lengths', () => {
  it('cost the negative log of both tails of the normal distribution', () => {
    // z = 1, 2 and 3, by any table of it.
    for (const [z, both] of [
      [1, 0.317311],
      [2, 0.0455],
      [3, 0.0027],
    ] as const) {
      // 100 and 100 + d: d / sqrt(6.8 * (100 + d / 2)) = z.
      const half = (6.8 * z * z) / 4;
      const d = half + Math.sqrt(half * half + 680 * z * z);
      expect(lengthCost(100, 100 + d, startingModel(1))).toBeCloseTo(-Math.log(both), 3);
    }
  });

  it('are refitted as if forty beads had been met before', () => {
    const model = startingModel(2);
    expect(refitModel(model, [], [])).toEqual(model);
    const refit = refitModel(model, [0, 0, 3], [[100, 220]]);
    expect(refit.ratio).toBe(2);
    expect(refit.shares[0]).toBeCloseTo((2 + 40 * 0.89) / 43, 10);
    expect(refit.shares[3]).toBeCloseTo((1 + 40 * 0.045) / 43, 10);
    expect(refit.shares[1]).toBeCloseTo((40 * 0.005) / 43, 10);
    expect(refit.variance).toBeCloseTo((20 ** 2 / 105 + 40 * 6.8) / 41, 10);
  });
});

describe('alignSentences', () => {
  const shapeOf = (beads: ReturnType<typeof alignSentences>) =>
    beads.map(({ source, target }) => `${source.join('+')}:${target.join('+')}`);

  it('lets blocks decide where lengths and words do not', () => {
    const source = ['aaaaaaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbbbbbb', 'cccccccccccccccccccc'];
    const target = ['dddddddddddddddddddddddddddddd', 'eeeeeeeeeeeeeeeeeeeeeeeeeeeeee'];
    const align = (...starts: readonly number[]) =>
      shapeOf(
        alignSentences(source, target, {
          startsBlock: { source: (k) => starts.includes(k), target: (k) => k < 2 },
        }),
      );
    expect(align(0, 1)).toEqual(['0:0', '1+2:1']);
    expect(align(0, 2)).toEqual(['0+1:0', '2:1']);
  });

  it('learns from the text itself which words go together, where nothing else tells what was left out', () => {
    const [syllables, others] = [
      'ba do fi gu ka lo mi nu pa ro'.split(' '),
      'zem tiv wol hax jur quep yod vib sul cyn'.split(' '),
    ];
    const random = createRandom(7);
    const drawn = Array.from({ length: 60 }, () => Array.from({ length: 3 }, () => Math.floor(random() * 100)));
    const spell = (parts: readonly string[]) => (word: number) => `${parts[Math.floor(word / 10)]}${parts[word % 10]}`;
    const vocabulary = (word: number) => word % 24;
    const french = drawn.map((words) => words.map(vocabulary).map(spell(syllables)).join(' '));
    const english = drawn.map((words) => words.map(vocabulary).map(spell(others)).join(' '));
    const found = shapeOf(alignSentences(french.toSpliced(45, 1), english.toSpliced(20, 1)));
    const expected = drawn.flatMap((_, k) => {
      if (k === 20) return ['20:'];
      if (k === 45) return [':44'];
      return [`${k > 45 ? k - 1 : k}:${k > 20 ? k - 1 : k}`];
    });
    const right = found.filter((bead) => expected.includes(bead)).length;
    expect(right).toBeGreaterThan(0.9 * expected.length);
  });
});
