import type { Hypothesis, Translator } from '../../src/models/contracts.ts';

/** A translator that answers with `answer`, one token a word, and keeps what it was asked. */
export function createFakeTranslator(
  answer: (text: string) => Partial<Hypothesis> = (text) => ({ text: text.toUpperCase() }),
  maxSourceTokens = 20,
): Translator & { readonly asked: readonly string[] } {
  const asked: string[] = [];
  const countTokens = (text: string) => text.split(/\s+/u).filter(Boolean).length;
  return {
    asked,
    model: { name: 'fake', revision: '1', dtype: 'fp32', license: 'none' },
    maxSourceTokens,
    countTokens,
    async *translate(texts, options) {
      // Backwards, because the contract promises no order.
      for (const [index, text] of [...texts.entries()].reverse()) {
        options?.signal?.throwIfAborted();
        if (countTokens(text) > maxSourceTokens) throw new RangeError('too long');
        asked.push(text);
        const plain = { text, logProbability: -0.5, finished: true, tokens: 4, words: [] };
        yield { index, hypothesis: { ...plain, ...answer(text) }, alternatives: [] };
      }
    },
    dispose: async () => {},
  };
}
