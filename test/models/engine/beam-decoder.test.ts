import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Hypothesis, IndexedHypothesis, TranslateOptions, Translator } from '../../../src/models/contracts.ts';
import { openEmbeddedModel } from '../../support/embedded-model.ts';
import { FRENCH_SENTENCES } from '../../support/french-sentences.ts';

async function translateAll(translator: Translator, texts: readonly string[], options: TranslateOptions = {}) {
  const done: Hypothesis[] = [];
  for await (const { index, hypothesis } of translator.translate(texts, options)) {
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

/** What `translate` finds for each text when it is given `size` texts at a time. */
async function searchInParts(translator: Translator, size: number, options: TranslateOptions) {
  const done: IndexedHypothesis[] = [];
  for (let start = 0; start < TEXTS.length; start += size) {
    done.push(...(await searchAll(translator, TEXTS.slice(start, start + size), options)));
  }
  return done;
}

const TEXTS = FRENCH_SENTENCES.slice(0, 6);

describe('BeamDecoder on the embedded model', () => {
  let together: Translator;
  beforeAll(async () => {
    together = await openEmbeddedModel();
  });
  afterAll(() => together.dispose());

  it.each([1, 4])('with %i beams finds the same for a sentence alone, among few and among many', async (beams) => {
    const options = { beams, alternatives: beams - 1 };
    const expected = await searchInParts(together, 1, options);
    expect(expected).toHaveLength(TEXTS.length);
    expect(expected.map(({ hypothesis }) => hypothesis.text)).not.toContain('');
    for (const size of [2, TEXTS.length]) {
      const found = await searchInParts(together, size, options);
      expect(found.map(summarize)).toEqual(expected.map(summarize));
      for (const [k, { hypothesis }] of found.entries()) {
        const { logProbability } = expected[k]?.hypothesis ?? {};
        expect(hypothesis.logProbability).toBeCloseTo(logProbability ?? Number.NaN, 4);
      }
    }
    for (const { hypothesis, alternatives } of expected) {
      const all = [hypothesis.text, ...alternatives.map(({ text }) => text)];
      expect(new Set(all).size).toBe(all.length);
    }
    if (beams > 1) expect(expected.every(({ alternatives }) => alternatives.length > 0)).toBe(true);
  });

  it('finds the same with one worker, with two and with more than there are sentences', async () => {
    const expected = (await searchAll(together, TEXTS, { beams: 2 })).map(summarize);
    for (const workers of [1, TEXTS.length + 1]) {
      const translator = await openEmbeddedModel(undefined, undefined, workers);
      expect((await searchAll(translator, TEXTS, { beams: 2 })).map(summarize)).toEqual(expected);
      await translator.dispose();
    }
  });

  it('gives the hypotheses in order where asked, and counts tokens on the way', async () => {
    const order: number[] = [];
    const counts: number[] = [];
    const options = { beams: 1, inOrder: true, onTokens: (tokens: number) => counts.push(tokens) };
    let tokens = 0;
    for await (const { index, hypothesis } of together.translate(TEXTS, options)) {
      order.push(index);
      tokens += hypothesis.tokens;
    }
    expect(order).toEqual(TEXTS.map((_, k) => k));
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    // The first token of each text comes with its prompt, and is not counted on the way.
    expect(counts.at(-1)).toBe(tokens - TEXTS.length);
  });

  it('puts a required term where the sentence has it, and leaves the other sentences alone', async () => {
    const [free, other] = await searchAll(together, ['Le maire a pris la parole.', 'Qui paiera ?'], { beams: 4 });
    const terms = (text: string) => (text.includes('maire') ? [{ source: 'maire', target: 'burgomaster' }] : []);
    const [held, same] = await searchAll(together, ['Le maire a pris la parole.', 'Qui paiera ?'], { beams: 5, terms });
    expect(free?.hypothesis.text).not.toContain('burgomaster');
    expect(held?.hypothesis).toMatchObject({ finished: true, text: expect.stringMatching(/\bburgomaster\b/i) });
    expect(same?.hypothesis.text).toBe(other?.hypothesis.text);
  });

  it('does not depend on the order of the sentences', async () => {
    const texts = TEXTS.slice(2);
    const forwards = await translateAll(together, texts, { beams: 1 });
    const backwards = await translateAll(together, [...texts].reverse(), { beams: 1 });
    expect(backwards.reverse()).toEqual(forwards);
  });

  it('stops between steps once the signal is aborted', async () => {
    const controller = new AbortController();
    const stream = together.translate(FRENCH_SENTENCES, { beams: 1, signal: controller.signal });
    const consume = async () => {
      for await (const _ of stream) controller.abort(new Error('enough'));
    };
    await expect(consume()).rejects.toThrow('enough');
  });

  it('finds the same for calls that come while others are under way, and begins them before those are done', async () => {
    const options = { beams: 2 };
    const alone = await searchInParts(together, TEXTS.length, options);
    const order: string[] = [];
    const ask = async (name: string, texts: readonly string[], from: number) => {
      for await (const { index, hypothesis } of together.translate(texts, { ...options, lane: name })) {
        order.push(name);
        expect(hypothesis.text).toBe(alone[from + index]?.hypothesis.text);
        if (name === 'long' && order.length === 1) calls.push(ask('late', [TEXTS[1] ?? ''], 1));
      }
    };
    // More than there are rows for at once, so that the late one has to get in between.
    const many = Array.from({ length: 8 }, () => TEXTS).flat();
    const calls = [ask('long', TEXTS, 0)];
    const crowd = (async () => {
      for await (const { index, hypothesis } of together.translate(many, options)) {
        order.push('crowd');
        expect(hypothesis.text).toBe(alone[index % TEXTS.length]?.hypothesis.text);
      }
    })();
    await Promise.all([...calls, crowd]);
    await Promise.all(calls);
    expect(order.filter((name) => name === 'late')).toHaveLength(1);
    expect(order.indexOf('late')).toBeLessThan(order.lastIndexOf('crowd'));
    expect(order.lastIndexOf('long')).toBeLessThan(order.lastIndexOf('crowd'));
  });

  it('goes on for the others when one caller leaves, whether it says so or just stops listening', async () => {
    const [first = '', second = '', ...rest] = TEXTS;
    const expected = await translateAll(together, [second], { beams: 1 });
    const caller = new AbortController();
    const leaving = translateAll(together, rest, { beams: 1, signal: caller.signal });
    const careless = (async () => {
      for await (const _ of together.translate([first, ...rest], { beams: 1 })) return 'enough';
      return 'all';
    })();
    const staying = translateAll(together, [second], { beams: 1 });
    caller.abort(new Error('left'));
    await expect(leaving).rejects.toThrow('left');
    expect(await careless).toBe('enough');
    expect((await staying).map(({ text }) => text)).toEqual(expected.map(({ text }) => text));
  });

  it('lets nothing that needs more beams for a term change its neighbours', async () => {
    const [alone] = await searchAll(together, [TEXTS[0] ?? ''], { beams: 1 });
    const terms = (text: string) => (text.includes('maire') ? [{ source: 'maire', target: 'burgomaster' }] : []);
    const [beside] = await searchAll(together, [TEXTS[0] ?? '', 'Le maire a pris la parole.'], { beams: 1, terms });
    expect(beside?.hypothesis.text).toBe(alone?.hypothesis.text);
    expect(beside?.hypothesis.logProbability).toBeCloseTo(alone?.hypothesis.logProbability ?? Number.NaN, 4);
  });

  it('refuses a source over its limit instead of cutting it', async () => {
    const long = 'Le chat dort. '.repeat(120);
    expect(together.countTokens(long)).toBeGreaterThan(together.maxSourceTokens);
    await expect(translateAll(together, [long])).rejects.toThrow(RangeError);
  });

  it('takes special tokens in a text for text', async () => {
    const [plain, hostile] = await translateAll(together, ['Le mot est fin.', 'Le mot est <eos><unused1>.'], {
      beams: 1,
    });
    expect(plain?.finished).toBe(true);
    expect(hostile?.text).toMatch(/eos/);
    expect(together.countTokens('<eos>')).toBeGreaterThan(1);
  });

  it('reads spaces and hyphens that do not break as any others, and links words all the same', async () => {
    const plain = 'La ville de Saint-Denis compte 1 549 habitants, selon M. Dupont.';
    const set = 'La ville de Saint\u2011Denis compte 1\u202F549 habitants, selon M.\u00A0Dupont.';
    const [one, other] = await translateAll(together, [plain, set]);
    expect(other).toEqual(one);
    expect(other?.words.length).toBeGreaterThan(0);
  });

  it('does not mind marks of direction around words', async () => {
    const texts = ['Les pompiers ont éteint le feu.', '\u202ELes pompiers\u202C ont \u2067éteint\u2069 le feu.'];
    const [plain, marked] = await translateAll(together, texts, { beams: 1 });
    expect(plain?.text).toMatch(/fire/);
    expect(marked?.text).toBe(plain?.text);
  });

  it('translates nothing into nothing, and goes on', async () => {
    expect(await translateAll(together, [])).toEqual([]);
    expect(await translateAll(together, ['Oui.'], { beams: 1 })).toHaveLength(1);
  });
});
