import { describe, expect, it } from 'vitest';
import { alignSentences } from '../../src/align/align-sentences.ts';
import { gatherEvidence } from '../../src/align/gather-evidence.ts';
import { BEADS, lengthCost } from '../../src/align/length-cost.ts';
import { trainLexicon } from '../../src/align/train-lexicon.ts';
import { keyOf, wordsOf } from '../../src/align/word-keys.ts';

const beadsOf = (beads: ReturnType<typeof alignSentences>) =>
  beads.map(({ source, target }) => `${source.join('+')}:${target.join('+')}`).join(' ');

/** Pairs of other sentences, so that the words of those at hand are rare. */
const OTHERS = Array.from({ length: 25 }, (_, k) => {
  return [
    `Le chapitre ${k + 31} parle ensuite du village ${k + 100}.`,
    `Then chapter ${k + 31} is about village ${k + 100}.`,
  ] as const;
});
const FRENCH = OTHERS.map(([french]) => french);
const ENGLISH = OTHERS.map(([, english]) => english);

describe('word keys', () => {
  it('words are without case and accents, figures without what parts their digits', () => {
    expect(wordsOf('L’Été, 1 250,50 et 3.5')).toEqual(['l', 'ete', '125050', 'et', '35']);
  });

  it('long words are known by their first letters, figures whole, short and common words not at all', () => {
    expect(['nation', 'nationaux', 'nuit', '2004', 'des', 'dans', 'with'].map(keyOf)).toEqual([
      'nati',
      'nati',
      'nuit',
      '2004',
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('lengths', () => {
  it('cost nothing where they are as expected, and more the further off', () => {
    expect(lengthCost(100, 90, 0.9)).toBeCloseTo(0, 5);
    expect(lengthCost(100, 120, 1)).toBeCloseTo(0.767, 2);
    expect(lengthCost(100, 120, 1)).toBeCloseTo(lengthCost(120, 100, 1), 5);
    expect(lengthCost(100, 200, 1)).toBeGreaterThan(lengthCost(100, 150, 1));
    expect(lengthCost(10, 10_000, 1)).toBeCloseTo(69.08, 1);
  });

  it('beads of one and one are the likeliest', () => {
    const costs = new Map(BEADS.map(([[source, target], cost]) => [`${source}:${target}`, cost]));
    expect(costs.get('1:1')).toBeCloseTo(0.1165, 3);
    expect(Math.min(...costs.values())).toBe(costs.get('1:1'));
  });
});

describe('trainLexicon', () => {
  const pairs = [
    ['chat noir', 'black cat'],
    ['chat blanc', 'white cat'],
    ['chien noir', 'black dog'],
    ['chien blanc', 'white dog'],
  ].map(([french = '', english = '']) => [wordsOf(french), wordsOf(english)] as const);

  it('finds which word goes with which', () => {
    const lexicon = trainLexicon(pairs);
    for (const [french, english] of [
      ['chat', 'cat'],
      ['chien', 'dog'],
      ['noir', 'black'],
      ['blanc', 'white'],
    ] as const) {
      const row = [...(lexicon.get(french) ?? [])].sort((a, b) => b[1] - a[1]);
      expect(row[0]?.[0]).toBe(english);
      expect(row[0]?.[1]).toBeGreaterThan(0.5);
      expect(row.every(([, p]) => p >= 0.02)).toBe(true);
    }
  });

  it('grows surer round by round, and a word seen once is not sure', () => {
    const p = (rounds: number) => trainLexicon(pairs, rounds).get('chat')?.get('cat') ?? 0;
    expect(p(4)).toBeGreaterThan(p(1));
    expect(
      trainLexicon([[['un'], ['one']]])
        .get('un')
        ?.get('one'),
    ).toBeLessThan(0.7);
  });
});

describe('gatherEvidence', () => {
  const source = ['Le pont de Kersaint a coûté 1 250 euros', 'Il pleut', ...FRENCH].map(wordsOf);
  const target = ['The Kersaint bridge cost 1,250 euros', 'It rains', ...ENGLISH].map(wordsOf);

  it('names, figures and cognates speak for a pair, words without a counterpart against', () => {
    const evidence = gatherEvidence(source, target, undefined);
    expect(evidence(0, 1, 0, 1)).toBeGreaterThan(0);
    expect(evidence(1, 2, 1, 2)).toBeCloseTo(-0.8, 5);
    expect(evidence(0, 1, 0, 1)).toBeGreaterThan(evidence(0, 1, 1, 2));
    expect(evidence(0, 1, 0, 1)).toBeGreaterThan(evidence(1, 2, 0, 1));
  });

  it('a lexicon finds the others', () => {
    const lexicon = new Map([
      ['pleut', new Map([['rains', 0.9]])],
      ['il', new Map([['it', 0.4]])],
    ]);
    const [without, with_] = [undefined, lexicon].map((known) => gatherEvidence(source, target, known)(1, 2, 1, 2));
    expect(with_).toBeGreaterThan((without ?? 0) + 0.8);
    expect(gatherEvidence(source, target, lexicon)(1, 2, 0, 1)).toBeLessThan(0);
  });

  it('among more words, a match proves less', () => {
    const evidence = gatherEvidence(source, target, undefined);
    expect(evidence(0, 1, 0, 1)).toBeGreaterThan(evidence(0, 1, 0, 2));
  });
});

describe('alignSentences', () => {
  it('joins two sentences that became one, and parts one that became two', () => {
    const french = [
      'Le maire de Quimper a ouvert le pont.',
      'Il a coûté 3 millions.',
      'Les travaux, commencés en 2019, ont duré quatre ans et ont gêné Concarneau.',
    ];
    const english = [
      'The mayor of Quimper has opened the bridge, which cost 3 millions.',
      'The works began in 2019.',
      'They took four years and bothered Concarneau.',
    ];
    expect(beadsOf(alignSentences([...french, ...FRENCH], [...english, ...ENGLISH]))).toMatch(
      /^0\+1:0 2:1\+2 3:3 4:4 /,
    );
  });

  it('leaves a sentence alone that nothing translates', () => {
    const french = [
      'Le pont de Quimper est ouvert depuis 2004.',
      'Concarneau attend le sien, promis par Hollande en 1998.',
    ];
    const extra = 'Subscribe to our weekly newsletter to read more stories like that one every single day.';
    const english = [
      'The bridge of Quimper has been open since 2004.',
      extra,
      'Concarneau awaits its own, promised by Hollande in 1998.',
    ];
    const [long, other] = [
      [...french, ...FRENCH],
      [...english, ...ENGLISH],
    ];
    expect(beadsOf(alignSentences(long, other))).toMatch(/^0:0 :1 1:2 2:3 /);
    expect(beadsOf(alignSentences(other, long))).toMatch(/^0:0 1: 2:1 3:2 /);
  });

  it('a block that starts on both sides starts a bead', () => {
    const text = ['aaaa bbbb cccc', 'dddd eeee', 'ffff gggg', 'hhhh iiii jjjj'];
    const other = ['zzzz yyyy xxxx', 'wwww vvvv uuuu tttt', 'ssss rrrr qqqq'];
    const startsBlock = (source: readonly number[], target: readonly number[]) => ({
      source: (k: number) => source.includes(k),
      target: (k: number) => target.includes(k),
    });
    const late = alignSentences(text, other, { startsBlock: startsBlock([0, 3], [0, 2]) });
    expect(late.some(({ source, target }) => source[0] === 3 && target[0] === 2)).toBe(true);
    const early = alignSentences(text, other, { startsBlock: startsBlock([0, 1], [0, 1]) });
    expect(early.some(({ source, target }) => source[0] === 1 && target[0] === 1)).toBe(true);
  });

  it('learns the words of a long text, and then finds what length and likeness do not', () => {
    const nouns = [
      ['chat', 'kitty'],
      ['chien', 'hound'],
      ['loup', 'wolf'],
      ['rat', 'mouse'],
      ['coq', 'hen'],
    ] as const;
    const verbs = [
      ['mord', 'bites'],
      ['fuit', 'flees'],
      ['voit', 'sees'],
      ['suit', 'tails'],
    ] as const;
    const pairs = Array.from({ length: 80 }, (_, k) => {
      const [a, v, b] = [nouns[k % 5], verbs[(k * 3) % 4], nouns[(k * 2 + 1) % 5]];
      return [`Le ${a?.[0]} ${v?.[0]} le ${b?.[0]}.`, `The ${a?.[1]} ${v?.[1]} the ${b?.[1]}.`] as const;
    });
    const french = pairs.map(([text]) => text);
    // Two English sentences are gone, and two others stand in their places further on: lengths are no guide.
    const english = pairs.map(([, text]) => text).filter((_, k) => k !== 20 && k !== 50);
    const found = alignSentences(french, english);
    const alone = found.filter(({ target }) => target.length === 0).flatMap(({ source }) => source);
    const right = found.filter(({ source: [s = 0, ...more], target: [t = 0] }) => {
      return more.length === 0 && t === s - (s > 20 ? 1 : 0) - (s > 50 ? 1 : 0);
    });
    expect(alone.length).toBeLessThanOrEqual(2);
    expect(right.length).toBeGreaterThan(65);
    expect(right.length).toBeGreaterThan(
      alignSentences(french, english, { lengthOnly: true }).filter(
        ({ source: [s = 0, ...more], target: [t = 0] }) =>
          more.length === 0 && t === s - (s > 20 ? 1 : 0) - (s > 50 ? 1 : 0),
      ).length,
    );
  });
});
