import type { IndexedHypothesis, TranslateOptions, Translator } from '../../models/contracts.ts';
import { FairLanes } from '../../queue/fair-lanes.ts';

/** One text that waits for the model, or is with it. */
interface Ask {
  readonly text: string;
  readonly index: number;
  readonly options: TranslateOptions;
  readonly deliver: (result: IndexedHypothesis) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Lets many callers use one model at once: their texts go through it together, `maxTexts` at a time, owners taking
 * turns. A text whose caller has left is not begun; a batch that everyone has left is stopped.
 */
export function shareTranslator(translator: Translator, maxTexts: number): (owner: string) => Translator {
  const lanes = new FairLanes<Ask>();
  let running = false;

  async function drain(): Promise<void> {
    if (running) return;
    running = true;
    while (lanes.size > 0) await translateTogether(takeBatch());
    running = false;
  }

  /** Texts that may go through the model together: those that want the same of it. */
  function takeBatch(): Ask[] {
    const batch: Ask[] = [];
    while (batch.length < maxTexts) {
      const ask = lanes.take((candidate) => isAlike(candidate.options, batch[0]?.options ?? candidate.options));
      if (!ask) break;
      if (!ask.options.signal?.aborted) batch.push(ask);
    }
    return batch;
  }

  async function translateTogether(batch: readonly Ask[]): Promise<void> {
    if (batch.length === 0) return;
    const stop = new AbortController();
    const left = new Set(batch.keys());
    const leave = () => {
      if ([...left].every((k) => batch[k]?.options.signal?.aborted)) stop.abort();
    };
    for (const { options } of batch) options.signal?.addEventListener('abort', leave);
    try {
      const { signal: _, ...options } = batch[0]?.options ?? {};
      const texts = batch.map(({ text }) => text);
      for await (const result of translator.translate(texts, { ...options, signal: stop.signal })) {
        left.delete(result.index);
        const ask = batch[result.index];
        ask?.deliver({ ...result, index: ask.index });
      }
    } catch (error) {
      for (const k of left) batch[k]?.fail(error);
    } finally {
      for (const { options } of batch) options.signal?.removeEventListener('abort', leave);
    }
  }

  return (owner) => ({
    ...translator,
    async *translate(texts, options = {}) {
      options.signal?.throwIfAborted();
      for (const text of texts) {
        const tokens = translator.countTokens(text);
        if (tokens > translator.maxSourceTokens) throw new RangeError(`a source of ${tokens} tokens is too long`);
      }
      const inbox: IndexedHypothesis[] = [];
      let failure: { readonly error: unknown } | undefined;
      let wake = () => {};
      const fail = (error: unknown) => {
        failure ??= { error };
        wake();
      };
      const abort = () => fail(options.signal?.reason);
      options.signal?.addEventListener('abort', abort);
      const deliver = (result: IndexedHypothesis) => {
        inbox.push(result);
        wake();
      };
      for (const [index, text] of texts.entries()) lanes.put(owner, { text, index, options, deliver, fail });
      void drain();
      try {
        for (let waiting = texts.length; waiting > 0; ) {
          const result = inbox.shift();
          if (result) {
            waiting -= 1;
            yield result;
          } else if (failure) {
            throw failure.error;
          } else {
            await new Promise<void>((resolve) => {
              wake = resolve;
            });
          }
        }
      } finally {
        options.signal?.removeEventListener('abort', abort);
        lanes.remove((ask) => ask.deliver === deliver);
      }
    },
    // The model belongs to whoever opened it.
    dispose: async () => {},
  });
}

function isAlike(a: TranslateOptions, b: TranslateOptions): boolean {
  const { signal: _, ...wantsA } = a;
  const { signal: __, ...wantsB } = b;
  const keys = new Set([...Object.keys(wantsA), ...Object.keys(wantsB)]) as Set<keyof typeof wantsA>;
  return [...keys].every((key) => wantsA[key] === wantsB[key]);
}
