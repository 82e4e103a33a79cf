/** Keys and values of every layer, each row-major [rows, length, width] as float32; one key-value head. */
export interface KeyValueCache {
  readonly rows: number;
  readonly length: number;
  readonly width: number;
  /** One array a graph input, such as `0.key`. */
  readonly layers: ReadonlyMap<string, Float32Array>;
}

/** Rows of a cache that are to live on, each with how many of its positions hold something. */
export interface KeptRows {
  readonly cache: KeyValueCache;
  readonly rows: readonly { readonly row: number; readonly used: number }[];
}

/**
 * One cache with the kept rows of several, in order, just long enough for the longest. Positions past a row's own
 * length are zero: the graph never reads them, because it counts each row's positions from the attention mask.
 */
export function regroupRows(parts: readonly KeptRows[]): KeyValueCache {
  const [first] = parts;
  if (!first) throw new RangeError('no cache to regroup');
  const { width } = first.cache;
  const rows = parts.reduce((sum, part) => sum + part.rows.length, 0);
  const length = Math.max(0, ...parts.flatMap((part) => part.rows.map((r) => r.used)));
  const layers = new Map<string, Float32Array>();
  for (const name of first.cache.layers.keys()) {
    const merged = new Float32Array(rows * length * width);
    let target = 0;
    for (const { cache, rows: kept } of parts) {
      const layer = cache.layers.get(name);
      if (!layer) throw new RangeError(`no layer ${name} in one of the caches`);
      for (const { row, used } of kept) {
        const start = row * cache.length * width;
        merged.set(layer.subarray(start, start + used * width), target * length * width);
        target += 1;
      }
    }
    layers.set(name, merged);
  }
  return { rows, length, width, layers };
}
