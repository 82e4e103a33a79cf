import { describe, expect, it } from 'vitest';
import { alignSentences } from '../../src/align/align-sentences.ts';
import { guessLexicon } from '../../src/align/guess-lexicon.ts';
import { BEADS, lengthCost, refitModel, startingModel } from '../../src/align/length-cost.ts';
import { trainLexicon } from '../../src/align/train-lexicon.ts';
import { numberWords } from '../../src/align/vocabulary.ts';
import { WordEvidence } from '../../src/align/word-evidence.ts';
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
  const model = startingModel(1);

  it('cost nothing where they are as expected, and more the further off', () => {
    expect(lengthCost(100, 90, startingModel(0.9))).toBeCloseTo(0, 5);
    expect(lengthCost(100, 120, model)).toBeCloseTo(0.767, 2);
    expect(lengthCost(100, 120, model)).toBeCloseTo(lengthCost(120, 100, model), 5);
    expect(lengthCost(100, 200, model)).toBeGreaterThan(lengthCost(100, 150, model));
    expect(lengthCost(10, 10_000, model)).toBeCloseTo(69.08, 1);
  });

  it('beads of one and one are the likeliest', () => {
    expect(BEADS[0]).toEqual([1, 1]);
    expect(model.shares[0]).toBe(Math.max(...model.shares));
    expect(model.shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1.01, 2);
  });

  it('are judged anew by what was found: more merged sentences, looser lengths', () => {
    const merged = BEADS.findIndex(([source, target]) => source === 2 && target === 1);
    const kinds = [...Array(60).fill(0), ...Array(40).fill(merged)];
    const pairs = Array.from({ length: 60 }, (_, k) => [100, k % 2 ? 170 : 60] as const);
    const refit = refitModel(model, kinds, pairs);
    expect(refit.shares[merged]).toBeGreaterThan(0.25);
    expect(refit.shares[merged]).toBeLessThan(0.4);
    expect(refit.variance).toBeGreaterThan(2 * model.variance);
    expect(lengthCost(100, 150, refit)).toBeLessThan(lengthCost(100, 150, model));
  });
});

/** Numbered words of both sides, what is guessed of them, and the probability of a pair in tables. */
function prepare(pairs: readonly (readonly [string, string])[], dictionary: Readonly<Record<string, string[]>> = {}) {
  const source = numberWords(pairs.map(([french]) => wordsOf(french)));
  const target = numberWords(pairs.map(([, english]) => wordsOf(english)));
  const guessed = guessLexicon(source, target, (word) => dictionary[word] ?? []);
  const sentences = pairs.map((_, k) => [source.sentences[k] ?? [], target.sentences[k] ?? []] as const);
  const p = (tables: typeof guessed, french: string, english: string) => {
    const row = tables.forward[source.words.indexOf(french)];
    return row?.p[row.words.indexOf(target.words.indexOf(english))] ?? 0;
  };
  return { source, target, guessed, sentences: sentences as readonly (readonly [Int32Array, Int32Array])[], p };
}

describe('guessLexicon', () => {
  it('knows figures, the same words, likely cognates and what the dictionary says, in this order', () => {
    const { guessed, p } = prepare([['Kerbrat 1250 nation chien le', 'Kerbrat 1,250 national dog hound the']], {
      chien: ['dog', 'hound'],
    });
    const found = ['1250', 'kerbrat', 'chien', 'nation'].map((word, k) =>
      p(guessed, word, ['1250', 'kerbrat', 'dog', 'national'][k] ?? ''),
    );
    expect(found).toEqual([...found].sort((a, b) => b - a));
    expect(found.at(-1)).toBeGreaterThan(0);
    expect(p(guessed, 'chien', 'hound')).toBeLessThan(p(guessed, 'chien', 'dog'));
    expect(p(guessed, 'le', 'the')).toBe(0);
  });
});

describe('trainLexicon', () => {
  const PAIRS = [
    ['chat noir', 'black cat'],
    ['chat blanc', 'white cat'],
    ['chien noir', 'black dog'],
    ['chien blanc', 'white dog'],
  ] as const;

  it('finds which word goes with which, in both directions', () => {
    const { sentences, guessed, p } = prepare(PAIRS);
    const trained = trainLexicon(sentences, guessed);
    for (const [french, english, other] of [
      ['chat', 'cat', 'black'],
      ['chien', 'dog', 'white'],
      ['noir', 'black', 'cat'],
      ['blanc', 'white', 'dog'],
    ] as const) {
      expect(p(trained, french, english)).toBeGreaterThan(0.5);
      expect(p(trained, french, other)).toBeLessThan(0.2);
    }
    expect(trained.backward.map(({ p: row }) => row.reduce((a, b) => a + b, 0)).every((sum) => sum <= 1.0001)).toBe(
      true,
    );
  });

  it('takes a word met once for what was guessed of it, not for its neighbour', () => {
    const once = [...PAIRS, ['loup gris', 'grey wolf']] as const;
    const { sentences, guessed, p } = prepare(once, { loup: ['wolf'] });
    const trained = trainLexicon(sentences, guessed);
    expect(p(trained, 'loup', 'wolf')).toBeGreaterThan(2 * p(trained, 'loup', 'grey'));
    expect(p(trained, 'gris', 'grey')).toBeGreaterThan(p(trained, 'gris', 'wolf'));
  });
});

describe('word evidence', () => {
  const PAIRS = [
    ['Le pont de Kersaint a coûté 1 250 euros', 'The Kersaint bridge cost 1,250 euros'],
    ['Il pleut', 'It rains'],
    ...OTHERS,
  ] as const;
  /** Of the first source sentences that end before i and the target sentences that end before j. */
  const gain = (dictionary: Record<string, string[]>, [di, i]: [number, number], [dj, j]: [number, number]) => {
    const { source, target, guessed } = prepare(PAIRS, dictionary);
    const evidence = new WordEvidence(source, target, guessed);
    for (let row = 1; row <= i; row += 1) evidence.enter(row, 0, target.sentences.length);
    return evidence.gain(di, dj, j);
  };

  it('names, figures and cognates speak for a pair, words without a counterpart against', () => {
    expect(gain({}, [1, 1], [1, 1])).toBeGreaterThan(0);
    expect(gain({}, [1, 2], [1, 2])).toBeLessThan(0);
    expect(gain({}, [1, 1], [1, 1])).toBeGreaterThan(gain({}, [1, 1], [1, 2]));
    expect(gain({}, [1, 1], [1, 1])).toBeGreaterThan(gain({}, [1, 2], [1, 1]));
  });

  it('a dictionary finds the others', () => {
    const known = { pleut: ['rains'] };
    expect(gain(known, [1, 2], [1, 2])).toBeGreaterThan(gain({}, [1, 2], [1, 2]) + 0.8);
  });

  it('among more words, a match proves less; what belongs to both sentences counts for both', () => {
    expect(gain({}, [1, 1], [1, 1])).toBeGreaterThan(gain({}, [1, 1], [2, 2]));
    const known = { pleut: ['rains'], il: ['it'] };
    expect(gain(known, [2, 2], [2, 2])).toBeGreaterThan(gain(known, [1, 2], [2, 2]));
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
