import { createGarbageCollector } from '../models/collect-garbage.ts';
import type { Translator } from '../models/contracts.ts';

/** The first texts do not wait for a collection, nor a run for many. */
const TEXTS = 4;
const GROWTH_BYTES = 32 * 2 ** 20;

/** `translator`, which collects what its texts have left. For a process that is this program's own: others may have much else to go through. */
export function collectingGarbage(translator: Translator): Translator {
  const collectGarbage = createGarbageCollector(GROWTH_BYTES);
  let count = 0;
  return {
    ...translator,
    async *translate(texts, options) {
      for await (const found of translator.translate(texts, options)) {
        count += 1;
        if (count % TEXTS === 0) collectGarbage();
        yield found;
      }
    },
  };
}
