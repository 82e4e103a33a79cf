import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom, disturbPairs, scoreBeads } from '../../bench/align/disturb-pairs.ts';
import { alignArticles } from '../../src/align/align-articles.ts';
import { alignSentences } from '../../src/align/align-sentences.ts';
import { dictionary } from '../../src/check/lexicon/dictionary.ts';
import type { Block } from '../../src/document/article.ts';
import { type SegmentedArticle, sentenceTexts } from '../../src/document/segmented-article.ts';
import { alignedRows } from '../../src/render/aligned-rows.ts';
import { segmentArticle } from '../../src/segment/segment-article.ts';
import { sampleDocument } from '../support/documents.ts';

it('beads cover both texts once and in order, whatever the texts', () => {
  const random = createRandom(4);
  const text = (count: number) =>
    Array.from({ length: count }, () => 'mot '.repeat(1 + random() * 30) + Math.floor(random() * 50));
  for (const [n, m] of [
    [0, 3],
    [3, 0],
    [1, 1],
    [7, 2],
    [20, 26],
  ] as const) {
    const beads = alignSentences(text(n), text(m));
    expect(beads.flatMap(({ source }) => source)).toEqual(Array.from({ length: n }, (_, k) => k));
    expect(beads.flatMap(({ target }) => target)).toEqual(Array.from({ length: m }, (_, k) => k));
  }
});

it('words find what length alone does not', () => {
  const pairs = alignedRows(sampleDocument)
    .filter(({ group }) => group.method === 'generation')
    .map(({ french, english }): readonly [string, string] => [french, english]);
  const known = [5, 6, 7].map((seed) => disturbPairs(pairs, seed));
  const mean = (lengthOnly: boolean) => {
    const scores = known.map(({ source, target, beads }) => {
      return scoreBeads(alignSentences(source, target, { lengthOnly, dictionary }), beads).f1;
    });
    return scores.reduce((a, b) => a + b, 0) / scores.length;
  };
  expect(mean(false)).toBeGreaterThan(mean(true));
  expect(mean(false)).toBeGreaterThan(0.9);
});

describe('alignArticles', () => {
  const block = (text: string, rest: Partial<Block> = {}) =>
    ({ kind: 'paragraph', text, blankLinesBefore: 1, ...rest }) as Omit<Block, 'id'>;
  const article = (language: 'fr' | 'en', blocks: readonly Omit<Block, 'id'>[]) =>
    segmentArticle({
      language,
      origin: { name: 'a', format: 'text', encoding: 'utf-8' },
      metadata: { title: language },
      blocks: blocks.map((own, k) => ({ ...own, id: `b${k + 1}` }) as Block),
    });
  const align = (french: readonly Omit<Block, 'id'>[], english: readonly Omit<Block, 'id'>[]) =>
    alignArticles(article('fr', french), article('en', english), dictionary);
  const textsOf = ({ blocks }: SegmentedArticle) => blocks.map(({ text }) => text);

  it('keeps blocks apart where the English does, with their kinds, and tells what made it', () => {
    const { translation, notices } = align(
      [
        block('Le pont de Brest', { kind: 'heading', level: 1, blankLinesBefore: 0 } as never),
        block('Le pont a coûté 12 millions. Il est fermé.'),
      ],
      [
        block('The bridge of Brest', { kind: 'heading', level: 2 } as never),
        block('The bridge cost 12 million. It is closed.'),
      ],
    );
    expect(notices).toEqual([]);
    expect(textsOf(translation.source)).toEqual(['Le pont de Brest', 'Le pont a coûté 12 millions. Il est fermé.']);
    expect(textsOf(translation.target)).toEqual(['The bridge of Brest', 'The bridge cost 12 million. It is closed.']);
    expect(translation.source.blocks.map(({ kind, blankLinesBefore }) => [kind, blankLinesBefore])).toEqual([
      ['heading', 0],
      ['paragraph', 1],
    ]);
    expect(translation.target.blocks[0]).toMatchObject({ id: 'b1', kind: 'heading', level: 1 });
    expect([translation.source.language, translation.target.language, translation.target.metadata]).toEqual([
      'fr',
      'en',
      { title: 'en' },
    ]);
    expect(translation.producedBy.name).toBe('published translation');
    expect(translation.groups).toEqual(
      [
        [['b1.s1'], ['b1.t1']],
        [['b2.s1'], ['b2.t1']],
        [['b2.s2'], ['b2.t2']],
      ].map(([source, target]) => {
        return { source, target, confidence: null, words: [], alternatives: [], method: 'alignment' };
      }),
    );
  });

  it('joins blocks that one English sentence runs across: of one kind what they were, of two a paragraph', () => {
    const first = "La remise en état a coûté 1,3 million d'euros.";
    const second = 'La région a payé les deux tiers de cette somme, et le département 200 000 euros.';
    const english = [
      block(
        'The repairs cost 1.3 million euros, two thirds of which the region paid, and the department 200,000 euros.',
      ),
    ];
    const quotes = align([block(first, { kind: 'quote' }), block(second, { kind: 'quote' })], english).translation;
    expect(textsOf(quotes.source)).toEqual([`${first} ${second}`]);
    expect(quotes.groups).toHaveLength(1);
    expect(quotes.groups[0]?.source).toEqual(['b1.s1', 'b1.s2']);
    expect([quotes.source.blocks[0]?.kind, quotes.target.blocks[0]?.kind]).toEqual(['quote', 'quote']);
    const mixed = align([block(first, { kind: 'quote' }), block(second)], english).translation;
    expect(mixed.source.blocks.map(({ kind }) => kind)).toEqual(['paragraph']);
  });

  it('tells what has no English, and puts English without French where it stands', () => {
    const kept = [
      'Le maire Jean Dupont a inauguré le pont de Brest en 2019.',
      'Le pont mesure 340 mètres et pèse 5 600 tonnes.',
    ];
    const added = 'Dogs and cats of every conceivable breed are naturally welcome here at all hours of the day.';
    const dropped = "Personne n'avait imaginé que la pluie tomberait si longtemps sur les champs de blé de la vallée.";
    const english = [
      'Mayor Jean Dupont opened the bridge of Brest in 2019.',
      'The bridge is 340 metres long and weighs 5,600 tonnes.',
    ];
    const lost = align(
      [block(kept[0] ?? ''), block(dropped), block(kept[1] ?? '')],
      english.map((text) => block(text)),
    );
    expect(lost.notices.map(({ rule, sentences }) => [rule, sentences])).toEqual([['unaligned', ['b2.s1']]]);
    expect(textsOf(lost.translation.target)).toEqual([english[0], '', english[1]]);
    const more = align(
      kept.map((text) => block(text)),
      [block(english[0] ?? ''), block(added), block(english[1] ?? '')],
    );
    expect(more.notices).toEqual([]);
    expect(textsOf(more.translation.target)).toEqual([`${english[0]} ${added}`, english[1]]);
    expect(more.translation.groups.map(({ source, target }) => [source.length, target.length])).toEqual([
      [1, 1],
      [0, 1],
      [1, 1],
    ]);
  });

  it('has every sentence of both sides once and in order, in groups that stay in their blocks, whatever the texts', () => {
    const sentence = fc
      .array(fc.constantFrom('maire', 'pont', 'Brest', '12', 'ville', 'bridge', 'mayor', 'town', 'closed'), {
        minLength: 1,
        maxLength: 9,
      })
      .map((words) => `Le ${words.join(' ')}.`);
    const paragraphs = fc.array(
      fc.tuple(fc.array(sentence, { minLength: 1, maxLength: 3 }), fc.constantFrom('paragraph', 'quote', 'caption')),
      { maxLength: 5 },
    );
    const asBlocks = (drawn: readonly [readonly string[], string][]) =>
      drawn.map(([sentences, kind]) => block(sentences.join(' '), { kind } as never));
    fc.assert(
      fc.property(paragraphs, paragraphs, (french, english) => {
        const { translation, notices } = align(asBlocks(french), asBlocks(english));
        for (const [side, drawn] of [
          ['source', french],
          ['target', english],
        ] as const) {
          expect([...sentenceTexts(translation[side]).values()]).toEqual(drawn.flatMap(([sentences]) => sentences));
          expect(translation.groups.flatMap((group) => group[side])).toEqual([
            ...sentenceTexts(translation[side]).keys(),
          ]);
        }
        const ids = translation.source.blocks.map(({ id }) => id);
        expect(translation.target.blocks.map(({ id }) => id)).toEqual(ids);
        for (const { source, target } of translation.groups) {
          expect(new Set([...source, ...target].map((id) => id.split('.')[0])).size).toBe(1);
        }
        expect(notices.map(({ sentences }) => sentences)).toEqual(
          translation.groups.filter(({ target }) => target.length === 0).map(({ source }) => source),
        );
      }),
      { seed: 21, numRuns: 25 },
    );
  });
});
