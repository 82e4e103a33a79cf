import type { IndexedHypothesis, TranslateOptions, Translator } from '../models/contracts.ts';

/** What a translator once answered for one text. */
export type Answer = Omit<IndexedHypothesis, 'index'>;

/** Answers that are kept for texts and the options that they were asked with; `options` without a signal decide. */
export interface SentenceStore {
  find(text: string, options: TranslateOptions): Answer | undefined;
  add(text: string, options: TranslateOptions, answer: Answer): void | Promise<void>;
}

/** `translator`, but what `store` has is not translated again, and new answers are added to it before they are given. */
export function withStore(translator: Translator, store: SentenceStore): Translator {
  return {
    ...translator,
    async *translate(texts, options = {}) {
      const unknown: number[] = [];
      for (const [index, text] of texts.entries()) {
        options.signal?.throwIfAborted();
        const answer = store.find(text, options);
        if (answer) yield { index, ...answer };
        else unknown.push(index);
      }
      if (unknown.length === 0) return;
      const asked = unknown.map((index) => texts[index] ?? '');
      for await (const { index, ...answer } of translator.translate(asked, options)) {
        await store.add(asked[index] ?? '', options, answer);
        yield { index: unknown[index] ?? 0, ...answer };
      }
    },
  };
}

/** Everything that an answer to `text` depends on, besides the model: equal for equal questions only. */
export function questionOf(text: string, options: TranslateOptions): string {
  const { beams, alternatives = 0, terms, boosts, forbidden } = options;
  const required = (terms?.(text) ?? []).map(({ source, target, forms = [] }) => [source, target, ...forms]);
  const favoured = (boosts?.(text) ?? []).map(({ target, bonus }) => [target, bonus]);
  const words = forbidden?.(text) ?? [];
  // Without such words as it was before there were any: what is remembered stays known.
  const question = [text, beams ?? null, alternatives, required, favoured];
  return JSON.stringify(words.length === 0 ? question : [...question, words]);
}
