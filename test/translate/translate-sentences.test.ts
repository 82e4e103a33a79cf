import { expect, it } from 'vitest';
import type { SentenceId } from '../../src/document/segmented-article.ts';
import type { Hypothesis } from '../../src/models/contracts.ts';
import { translateSentences } from '../../src/translate/translate-sentences.ts';
import { createFakeTranslator } from '../support/fake-translator.ts';
import { createTranslatorHeldUntil } from '../support/held-until.ts';

const sentences = (...texts: string[]) => new Map(texts.map((text, k): [SentenceId, string] => [`b1.s${k + 1}`, text]));

it('gives every sentence its own translation, in order, asking for equal texts once', async () => {
  const translator = createFakeTranslator();
  const done = await translateSentences(sentences('un', 'deux', 'un'), translator);
  expect([...done.values()].map(({ text }) => text)).toEqual(['UN', 'DEUX', 'UN']);
  expect(translator.asked.toSorted()).toEqual(['deux', 'un']);
});

it('cuts a sentence over the limit, rejoins it and says so', async () => {
  const translator = createFakeTranslator(undefined, 4);
  const done = await translateSentences(sentences('un deux, trois quatre, cinq six'), translator);
  const sentence = done.get('b1.s1');
  expect(sentence?.text).toBe('UN DEUX, TROIS QUATRE, CINQ SIX');
  expect(sentence?.notices.map(({ rule, sentences: ids }) => [rule, ids])).toEqual([['long-sentence', ['b1.s1']]]);
});

it('tries a translation that does not end again in two parts', async () => {
  const translator = createFakeTranslator((text) => ({ text: text.toUpperCase(), finished: !text.includes(', ') }));
  const done = await translateSentences(sentences('la pluie tombe, le vent souffle'), translator);
  expect(done.get('b1.s1')?.text).toBe('LA PLUIE TOMBE, LE VENT SOUFFLE');
  expect(done.get('b1.s1')?.notices.map(({ rule }) => rule)).toEqual(['split-again']);
  expect(translator.asked).toEqual(['la pluie tombe, le vent souffle', 'le vent souffle', 'la pluie tombe,']);
});

it('says so where even the parts do not end', async () => {
  const translator = createFakeTranslator(() => ({ text: 'x', finished: false }));
  const done = await translateSentences(sentences('un deux trois'), translator);
  expect(done.get('b1.s1')?.notices.map(({ rule }) => rule)).toEqual(['split-again', 'unfinished']);
});

it('keeps the French, with a notice, where the model says nothing', async () => {
  const done = await translateSentences(
    sentences('un'),
    createFakeTranslator(() => ({ text: '' })),
  );
  expect(done.get('b1.s1')).toMatchObject({ text: 'un', copied: true, probability: null });
  expect(done.get('b1.s1')?.notices.map(({ rule }) => rule)).toEqual(['no-translation']);
});

it('copies text without letters, quietly, without asking the model', async () => {
  const translator = createFakeTranslator();
  const done = await translateSentences(sentences('* * *', '', '12/05/2020'), translator);
  expect([...done.values()]).toEqual(
    ['* * *', '', '12/05/2020'].map((text) => ({
      text,
      probability: null,
      logProbability: null,
      copied: true,
      words: [],
      alternatives: [],
      notices: [],
    })),
  );
  expect(translator.asked).toEqual([]);
});

it('writes figures that stand alone as English does', async () => {
  const done = await translateSentences(sentences('2 102 650', '12 %', '2019'), createFakeTranslator());
  expect([...done.values()].map(({ text, copied }) => [text, copied])).toEqual([
    ['2,102,650', false],
    ['12%', false],
    ['2019', true],
  ]);
});

it('keeps a duration that stands alone, but asks the model where it may be a time of day', async () => {
  const translator = createFakeTranslator();
  const done = await translateSentences(sentences('6 h', '1,5 h', '2 h 30 min', '2 h 30', '6 h – 8 h'), translator);
  expect([...done.values()].map(({ text }) => text).slice(0, 3)).toEqual(['6 h', '1.5 h', '2 h 30 min']);
  expect(new Set(translator.asked)).toEqual(new Set(['2 h 30', '6 h – 8 h']));
});

it('weighs the parts of a sentence by their tokens', async () => {
  const scores: Record<string, Partial<Hypothesis>> = {
    'un, deux,': { logProbability: -1, tokens: 1 },
    'trois quatre': { logProbability: -3, wordProbability: 0.5, tokens: 3 },
  };
  const translator = createFakeTranslator((text) => scores[text] ?? {}, 2);
  const done = await translateSentences(sentences('un, deux, trois quatre'), translator);
  expect(done.get('b1.s1')?.probability).toBeCloseTo((Math.exp(-1) + 3 * 0.5) / 4, 10);
  expect(done.get('b1.s1')?.logProbability).toBeCloseTo((-1 + 3 * -3) / 4, 10);
});

it('reports progress that ends at the total', async () => {
  const seen: [number, number][] = [];
  await translateSentences(sentences('un', 'deux', 'trois'), createFakeTranslator(), {
    onProgress: (done, total) => seen.push([done, total]),
  });
  expect(seen).toEqual([
    [5, 11],
    [9, 11],
    [11, 11],
  ]);
});

it('stops with the reason of its signal', async () => {
  const signal = AbortSignal.abort(new Error('enough'));
  await expect(translateSentences(sentences('un'), createFakeTranslator(), { signal })).rejects.toThrow('enough');
});

it('translates capitals as a sentence, and sets them in capitals again', async () => {
  const translator = createFakeTranslator((text) => ({ text: `${text}!` }));
  const done = await translateSentences(sentences("LE PORT D'ÉTEL EST FERMÉ", 'ONU', 'Le SMIC'), translator);
  expect(translator.asked.toSorted()).toEqual(['Le SMIC', "Le port d'étel est fermé", 'ONU']);
  expect([...done.values()].map(({ text }) => text)).toEqual(["LE PORT D'ÉTEL EST FERMÉ!", 'ONU!', 'Le SMIC!']);
});

it('announces each sentence once, as it ends up', async () => {
  const translator = createFakeTranslator((text) => ({
    text: text.toUpperCase(),
    finished: text !== 'un, deux et trois',
  }));
  const announced: string[] = [];
  await translateSentences(sentences('un, deux et trois', 'quatre', 'quatre', '* * *'), translator, {
    onSentence: (id, source, target) => announced.push(`${id} ${source} → ${target}`),
  });
  expect(announced.sort()).toEqual([
    'b1.s1 un, deux et trois → UN, DEUX ET TROIS',
    'b1.s2 quatre → QUATRE',
    'b1.s3 quatre → QUATRE',
    'b1.s4 * * * → * * *',
  ]);
});

it('tries a flawed translation again while others are still being made', async () => {
  const flawed =
    'le conseil de la ville a dit hier soir ce que la ville veut, mais le maire a dit le contraire au conseil';
  const half = flawed.slice(flawed.indexOf('mais'));
  const held = createTranslatorHeldUntil(half, (asked) => ({ text: asked === flawed ? 'flawed' : 'sound' }));
  const countFlaws = (_: string, target: string) => (target === 'flawed' ? 1 : 0);
  const finished: string[] = [];
  const options = { countFlaws, onSentence: (id: SentenceId) => finished.push(id) };
  const done = await translateSentences(sentences('oui', flawed), held, options);
  expect([...done.values()].map(({ text }) => text)).toEqual(['sound', 'sound sound']);
  expect(finished).toHaveLength(2);
});
