import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Translator } from '../models/contracts.ts';

/** The first texts do not wait for a collection, nor a run for many. */
const TEXTS = 4;
const GROWTH_BYTES = 16 * 2 ** 20;

/** From when a model is open V8 itself collects after the heap has grown by so much, and not after it has doubled and more: checks and files of a book leave much. */
const HEAP_GROWTH_PERCENT = 20;

/** `translator`, which collects what its texts have left. For a process that is this program's own: others may have much else to go through. */
export function collectingGarbage(translator: Translator): Translator {
  const collectGarbage = createGarbageCollector();
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH_PERCENT}`);
  return {
    ...translator,
    async *translate(texts, options) {
      for await (const found of translator.translate(texts, options)) {
        collectGarbage();
        yield found;
      }
    },
  };
}

/**
 * Counts texts, and now and then collects what they have left. V8 by itself lets garbage stay until there is much more
 * of it, and keeps the memory: a tenth of a gigabyte in a run of minutes.
 */
export function createGarbageCollector(collect = collectAll): () => void {
  let texts = 0;
  let keptBytes = 0;
  return () => {
    texts += 1;
    if (texts % TEXTS !== 0 || usedBytes() < keptBytes + GROWTH_BYTES) return;
    collect();
    keptBytes = usedBytes();
  };
}

/** By V8's own function, which contexts have that are made while this flag is set; nothing happens where there is none. */
export function collectAll(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('globalThis.gc?.()');
  setFlagsFromString('--no-expose-gc');
}

function usedBytes(): number {
  const { used_heap_size, external_memory } = getHeapStatistics();
  return used_heap_size + external_memory;
}
