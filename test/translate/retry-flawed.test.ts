import { describe, expect, it } from 'vitest';
import type { Hypothesis, Translator } from '../../src/models/contracts.ts';
import { retryFlawed } from '../../src/translate/retry-flawed.ts';

const hypothesis = (text: string, logProbability: number | null = -0.5, finished = true): Hypothesis => ({
  text,
  logProbability,
  finished,
  tokens: 4,
  words: [],
});

/** Finds a flaw in every text with an x. */
const countFlaws = (_: string, target: string) => (target.includes('x') ? 1 : 0);

/** A translator that answers each text with these hypotheses, the best first, when asked for several, else with `whole`. */
function createSearcher(found: readonly Hypothesis[], whole: (text: string) => Hypothesis = () => hypothesis('x')) {
  const asked: (readonly [beams: number | undefined, text: string])[] = [];
  const translator: Translator = {
    model: { name: 'fake', revision: '1', dtype: 'fp32', license: 'none' },
    maxSourceTokens: 99,
    countTokens: (text) => text.length,
    async *translate(texts, options) {
      for (const [index, text] of texts.entries()) {
        asked.push([options?.beams, text]);
        const [best = whole(text), ...alternatives] = options?.alternatives ? found : [];
        yield { index, hypothesis: best, alternatives };
      }
    },
    dispose: async () => {},
  };
  return { translator, asked };
}

const retry = (first: Hypothesis, { translator }: ReturnType<typeof createSearcher>, text = 'un') =>
  retryFlawed(text, { hypothesis: first, alternatives: [] }, translator, { countFlaws }, {});

describe('retryFlawed', () => {
  it('takes the best hypothesis of a search in which nothing is amiss, and keeps the others', async () => {
    const searcher = createSearcher([hypothesis('x two'), hypothesis('two'), hypothesis('three')]);
    const better = await retry(hypothesis('x one'), searcher);
    expect(better?.hypothesis.text).toBe('two');
    expect(better?.alternatives.map(({ text }) => text)).toEqual(['x one', 'x two', 'three']);
    expect(searcher.asked).toEqual([[4, 'un']]);
  });

  it('asks nothing about a text in which nothing is amiss', async () => {
    const searcher = createSearcher([hypothesis('two')]);
    expect(await retry(hypothesis('one'), searcher)).toBeUndefined();
    expect(searcher.asked).toEqual([]);
  });

  it('asks nothing where the alternatives at hand will do', async () => {
    const searcher = createSearcher([]);
    const done = { hypothesis: hypothesis('x'), alternatives: [hypothesis('two')] };
    const better = await retryFlawed('un', done, searcher.translator, { countFlaws }, {});
    expect(better?.hypothesis.text).toBe('two');
    expect(searcher.asked).toEqual([]);
  });

  it('leaves the first where the others are flawed, far less likely, or have no end', async () => {
    const searcher = createSearcher([hypothesis('x two'), hypothesis('three', -0.9), hypothesis('four', -0.5, false)]);
    expect(await retry(hypothesis('x one'), searcher)).toBeUndefined();
  });

  it('translates a long text in two halves where no hypothesis will do', async () => {
    const text = 'le conseil de la ville a voté le budget hier soir, mais le maire ne le signera pas avant lundi';
    const link = { source: { start: 0, end: 4 }, target: { start: 0, end: 1 }, probability: 1 };
    const searcher = createSearcher([hypothesis('x')], (half) => ({
      ...hypothesis(half.startsWith('mais') ? 'B' : 'AA', half.startsWith('mais') ? -0.5 : -0.1),
      words: [link],
      wordProbability: half.startsWith('mais') ? 0.5 : 0.7,
    }));
    const better = await retry(hypothesis('x'), searcher, text);
    expect(better?.hypothesis).toMatchObject({
      text: 'AA B',
      logProbability: -0.3,
      wordProbability: 0.6,
      finished: true,
      tokens: 8,
    });
    const [, second] = better?.hypothesis.words ?? [];
    expect(text.slice(second?.source.start, second?.source.end)).toBe('mais');
    expect(second?.target).toEqual({ start: 3, end: 4 });
  });

  it('searches without the words that are wrong, and takes what is hardly less likely', async () => {
    const found: Record<string, readonly Hypothesis[]> = {
      '': [hypothesis('the xed ypot'), hypothesis('the xed')],
      'xed,xed,ypot': [hypothesis('the mended x'), hypothesis('the mended', -0.52), hypothesis('mended', -0.5)],
    };
    const asked: string[] = [];
    const translator: Translator = {
      ...createSearcher([]).translator,
      async *translate(texts, options) {
        const words = String(options?.forbidden?.(texts[0] ?? '') ?? '');
        asked.push(words);
        const [best = hypothesis('x'), ...alternatives] = found[words] ?? [];
        yield { index: 0, hypothesis: best, alternatives };
      },
    };
    const findWrongWords = (_: string, target: string) => target.match(/xed|ypot/gu) ?? [];
    const ask = (first: Hypothesis) =>
      retryFlawed('un', { hypothesis: first, alternatives: [] }, translator, { countFlaws, findWrongWords }, {});
    expect((await ask(hypothesis('the x')))?.hypothesis.text).toBeUndefined();
    expect(asked).toEqual(['']);
    found[''] = [hypothesis('the xed ypot')];
    expect((await ask(hypothesis('the xed')))?.hypothesis.text).toBe('the mended');
    expect(asked.slice(1)).toEqual(['', 'xed,xed,ypot']);
    expect(await ask(hypothesis('the xed', -0.4))).toBeUndefined();
  });

  it('parts words that were run into each other, and asks nothing', async () => {
    const link = { source: { start: 0, end: 2 }, target: { start: 13, end: 15 }, probability: 1 };
    const searcher = createSearcher([]);
    const judges = {
      countFlaws: (_: string, target: string) => Number(target.includes('ofoptimism')),
      findWrongWords: (_: string, target: string) => target.match(/ofoptimism/gu) ?? [],
    };
    const first = { ...hypothesis('a ofoptimism of'), words: [link] };
    const better = await retryFlawed('un', { hypothesis: first, alternatives: [] }, searcher.translator, judges, {});
    expect(better?.hypothesis.text).toBe('a of optimism of');
    expect(better?.hypothesis.words[0]?.target).toEqual({ start: 14, end: 16 });
    expect(searcher.asked).toEqual([]);
  });

  it('does not cut a short text', async () => {
    const searcher = createSearcher([hypothesis('x')], () => hypothesis('fine'));
    expect(await retry(hypothesis('x'), searcher, 'le maire parle')).toBeUndefined();
  });
});
