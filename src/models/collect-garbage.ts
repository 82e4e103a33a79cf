import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Collects this thread's garbage when it is called and there are `growthBytes` more than the last collection left, or than
 * `keptBytes` at first. V8 by itself lets garbage stay until there is much more of it, and keeps the memory: a tenth of a
 * gigabyte in a run of minutes.
 */
export function createGarbageCollector(growthBytes: number, keptBytes = 0, collect = collectAll): () => void {
  let kept = keptBytes;
  return () => {
    if (usedBytes() < kept + growthBytes) return;
    collect();
    kept = usedBytes();
  };
}

/** What this thread's objects take, and the memory outside the heap that they hold. */
export function usedBytes(): number {
  const { used_heap_size, external_memory } = getHeapStatistics();
  return used_heap_size + external_memory;
}

/** By V8's own function, which contexts have that are made while this flag is set; nothing happens where there is none. */
export function collectAll(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('globalThis.gc?.()');
  setFlagsFromString('--no-expose-gc');
}
