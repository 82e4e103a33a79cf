import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Hypothesis, IndexedHypothesis, TranslateOptions, Translator } from '../../src/models/contracts.ts';
import { openEmbeddedModel } from '../support/embedded-model.ts';
import { FRENCH_SENTENCES } from '../support/french-sentences.ts';

async function translateAll(translator: Translator, texts: readonly string[], signal?: AbortSignal) {
  const done: Hypothesis[] = [];
  for await (const { index, hypothesis } of translator.translate(texts, signal ? { signal } : {})) {
    expect(done[index]).toBeUndefined();
    done[index] = hypothesis;
  }
  return done;
}

async function searchAll(translator: Translator, texts: readonly string[], options: TranslateOptions) {
  const done: IndexedHypothesis[] = [];
  for await (const found of translator.translate(texts, options)) done[found.index] = found;
  return done;
}

function summarize({ hypothesis, alternatives }: IndexedHypothesis) {
  return [hypothesis, ...alternatives].map(({ text, tokens, finished }) => ({ text, tokens, finished }));
}

describe('decodeBeams on the embedded model', () => {
  let alone: Translator;
  let together: Translator;
  let few: Translator;
  beforeAll(async () => {
    [alone, few, together] = await Promise.all([
      openEmbeddedModel(1, 1),
      openEmbeddedModel(5, 1),
      openEmbeddedModel(16, 1),
    ]);
  });
  afterAll(async () => {
    await Promise.all([alone.dispose(), few.dispose(), together.dispose()]);
  });

  it('gives the same tokens and scores for a sentence alone, in a small batch and in a large one', async () => {
    const expected = await translateAll(alone, FRENCH_SENTENCES);
    expect(expected).toHaveLength(FRENCH_SENTENCES.length);
    expect(expected.map(({ text }) => text)).not.toContain('');
    for (const translator of [few, together]) {
      const batched = await translateAll(translator, FRENCH_SENTENCES);
      expect(batched.map(({ text, tokens }) => ({ text, tokens }))).toEqual(
        expected.map(({ text, tokens }) => ({ text, tokens })),
      );
      for (const [k, { logProbability }] of batched.entries()) {
        expect(logProbability).toBeCloseTo(expected[k]?.logProbability ?? Number.NaN, 4);
      }
    }
  });

  it('finds the same beams for a sentence alone and among others, none twice, best first', async () => {
    const texts = FRENCH_SENTENCES.slice(0, 8);
    const options = { beams: 4, alternatives: 3 };
    const [one, many] = [await searchAll(alone, texts, options), await searchAll(together, texts, options)];
    expect(many.map(summarize)).toEqual(one.map(summarize));
    for (const { hypothesis, alternatives } of many) {
      const all = [hypothesis.text, ...alternatives.map(({ text }) => text)];
      expect(new Set(all).size).toBe(all.length);
      expect(all.length).toBeGreaterThan(1);
    }
  });

  it('does not depend on the order of the sentences', async () => {
    const texts = FRENCH_SENTENCES.slice(0, 8);
    const forwards = await translateAll(together, texts);
    const backwards = await translateAll(together, [...texts].reverse());
    expect(backwards.reverse()).toEqual(forwards);
  });

  it('stops between steps once the signal is aborted', async () => {
    const controller = new AbortController();
    const stream = together.translate(FRENCH_SENTENCES, { signal: controller.signal });
    const consume = async () => {
      for await (const _ of stream) controller.abort(new Error('enough'));
    };
    await expect(consume()).rejects.toThrow('enough');
  });

  it('refuses a source over its limit instead of cutting it', async () => {
    const long = 'Le chat dort. '.repeat(120);
    expect(together.countTokens(long)).toBeGreaterThan(together.maxSourceTokens);
    await expect(translateAll(together, [long])).rejects.toThrow(RangeError);
  });

  it('takes special tokens in a text for text', async () => {
    const [plain, hostile] = await translateAll(together, ['Le mot est fin.', 'Le mot est <eos><unused1>.']);
    expect(plain?.finished).toBe(true);
    expect(hostile?.text).toMatch(/eos/);
    expect(together.countTokens('<eos>')).toBeGreaterThan(1);
  });

  it('translates nothing into nothing', async () => {
    expect(await translateAll(together, [])).toEqual([]);
  });
});
