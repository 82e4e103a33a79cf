import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/extract/extract-article.ts';
import type { Hypothesis, IndexedHypothesis, Translator } from '../../src/models/contracts.ts';
import { ALTERNATIVES, createBilingualDocument } from '../../src/pipeline.ts';
import { openEmbeddedModel } from '../support/embedded-model.ts';
import { createFakeTranslator } from '../support/fake-translator.ts';

const SHORT = 'Le pont a été construit en 1987.';
const LONG =
  'Le conseil de la ville a voté le budget de 1987 hier soir, mais le maire ne veut pas le signer avant le mois de mars.';

/** The pipeline's English and its notices about the year. */
async function translate(text: string, translator: Translator) {
  const extracted = await extractArticle(Buffer.from(text), 'a.txt', { format: 'text', force: true });
  const length = { unit: 'sentences', count: 1 } as const;
  const { translation, notices } = await createBilingualDocument(extracted, translator, { length });
  const found = notices.filter(({ rule }) => rule === 'numbers').map(({ message }) => message);
  return { english: translation.target.blocks.map((block) => block.text).join(' '), found };
}

/** `translator` with the year wrong in what it says of `text`: in its best hypothesis, or in all of them. */
function spoil(translator: Translator, text: string, which: 'best' | 'all') {
  const asked: string[] = [];
  const answers: IndexedHypothesis[] = [];
  const wrong = (hypothesis: Hypothesis) => ({ ...hypothesis, text: hypothesis.text.replace('1987', '1978') });
  const spoiled: Translator = {
    ...translator,
    async *translate(texts, options) {
      asked.push(...texts);
      for await (const answer of translator.translate(texts, options)) {
        answers.push(answer);
        if (texts[answer.index] !== text) yield answer;
        else if (which === 'best') yield { ...answer, hypothesis: wrong(answer.hypothesis) };
        else yield { ...answer, hypothesis: wrong(answer.hypothesis), alternatives: answer.alternatives.map(wrong) };
      }
    },
  };
  return { spoiled, asked, answers };
}

describe('a sentence that the checks find fault with', () => {
  it('is given by another hypothesis where one passes', async () => {
    const fake = createFakeTranslator(() => ({ text: 'The bridge was built in 1978.' }));
    const others = ['The bridge was built in 1998.', 'The bridge was built in 1987.'];
    const translator: Translator = {
      ...fake,
      async *translate(texts, options) {
        const plain = { logProbability: -0.6, finished: true, tokens: 7, words: [] };
        for await (const answer of fake.translate(texts, options)) {
          yield { ...answer, alternatives: others.map((text) => ({ ...plain, text })) };
        }
      },
    };
    expect(await translate(SHORT, translator)).toEqual({ english: others[1], found: [] });
  });

  it('keeps its first translation, and a notice, where none does', async () => {
    const { english, found } = await translate(
      SHORT,
      createFakeTranslator(() => ({ text: 'The bridge was built in 1978.' })),
    );
    expect(english).toBe('The bridge was built in 1978.');
    expect(found).toHaveLength(1);
  });

  it('is left alone where a person wrote the translation', async () => {
    const fake = createFakeTranslator(() => ({ logProbability: null, tokens: 0, text: 'The bridge of 1978.' }));
    const { english } = await translate(LONG.slice(0, 60), fake);
    expect([english, fake.asked.length]).toEqual(['The bridge of 1978.', 1]);
  });
});

describe('with the embedded model', () => {
  let model: Translator;
  beforeAll(async () => {
    model = await openEmbeddedModel();
  });
  afterAll(() => model.dispose());

  it('another hypothesis of the same search stands in for one with a wrong year', async () => {
    const { spoiled, asked, answers } = spoil(model, SHORT, 'best');
    const { english, found } = await translate(SHORT, spoiled);
    expect(found).toEqual([]);
    expect(english).toContain('1987');
    // Not the spoiled one with its year mended, but what the search itself had found beside it; nothing was asked again.
    expect(answers[0]?.alternatives.map(({ text }) => text)).toContain(english);
    expect(answers[0]?.alternatives.length).toBeLessThanOrEqual(ALTERNATIVES);
    expect(asked).toEqual([SHORT]);
  });

  it('the two halves stand in for a long sentence whose every hypothesis has a wrong year', async () => {
    const { spoiled, asked } = spoil(model, LONG, 'all');
    const { english, found } = await translate(LONG, spoiled);
    expect(asked.slice(1)).toEqual([LONG.slice(0, LONG.indexOf(' mais')), LONG.slice(LONG.indexOf('mais'))]);
    expect(found).toEqual([]);
    expect(english).toContain('1987');
    expect(english).not.toContain('1978');
  });
});
