import type { IndexedHypothesis, TranslateOptions, Translator } from '../contracts.ts';
import { inOrderOf } from '../in-order.ts';
import { Inbox } from '../inbox.ts';

/** What is to be taken for `text`, of which `first` was found: that itself at once, or what another reading gives. */
export type Reread = (
  text: string,
  first: IndexedHypothesis,
  options: TranslateOptions,
) => IndexedHypothesis | Promise<IndexedHypothesis>;

/** `translator` with `reread` between it and who asks. Another reading begins as soon as the first has shown why, and takes a place that is free. */
export function withRereading(translator: Translator, reread: Reread): Translator {
  async function* translate(texts: readonly string[], options: TranslateOptions): AsyncGenerator<IndexedHypothesis> {
    const inbox = new Inbox<IndexedHypothesis>();
    const leaving = new AbortController();
    const signals = [leaving.signal, ...(options.signal ? [options.signal] : [])];
    readAll(texts, { ...options, signal: AbortSignal.any(signals) }, inbox).catch((error) => inbox.fail(error));
    try {
      for (const _ of texts) yield await inbox.take();
    } finally {
      // Whoever leaves early wants nothing more to be read.
      leaving.abort();
    }
  }

  async function readAll(
    texts: readonly string[],
    options: TranslateOptions,
    inbox: Inbox<IndexedHypothesis>,
  ): Promise<void> {
    for await (const first of translator.translate(texts, options)) {
      const found = reread(texts[first.index] ?? '', first, options);
      if (!(found instanceof Promise)) inbox.put(found);
      else found.then((other) => inbox.put(other)).catch((error) => inbox.fail(error));
    }
  }

  return {
    ...translator,
    translate: (texts, options = {}) => {
      const found = translate(texts, options);
      return options.inOrder ? inOrderOf(found) : found;
    },
  };
}

/** What `translator` makes of `source`, which stands for `text`: terms are looked up by that. Undefined where it finds nothing. */
export async function readInstead(
  translator: Translator,
  source: string,
  text: string,
  options: TranslateOptions,
): Promise<Omit<IndexedHypothesis, 'index'> | undefined> {
  // Tokens are counted of the first readings alone.
  const { terms, boosts, forbidden, onTokens, ...others } = options;
  const found = translator.translate([source], {
    ...others,
    ...(terms && { terms: () => terms(text) }),
    ...(boosts && { boosts: () => boosts(text) }),
    ...(forbidden && { forbidden: () => forbidden(text) }),
  });
  for await (const { hypothesis, alternatives } of found) return { hypothesis, alternatives };
  return undefined;
}
