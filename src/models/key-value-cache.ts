/** Keys and values of every layer, each row-major [rows, length, width] as float32; the model has one key-value head. */
export interface KeyValueCache {
  readonly rows: number;
  /** Positions that each row has room for. */
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
 * A cache of `length` positions a row with the kept rows of several, in order; free positions hold anything. It takes
 * over the memory of `spare`, a cache that is needed no more, where that is large enough: caches are tens of megabytes.
 */
export function regroupRows(parts: readonly KeptRows[], length: number, spare?: KeyValueCache | null): KeyValueCache {
  const [first] = parts;
  if (!first) throw new RangeError('no cache to regroup');
  const { width } = first.cache;
  const rows = parts.reduce((sum, part) => sum + part.rows.length, 0);
  const layers = new Map<string, Float32Array>();
  for (const name of first.cache.layers.keys()) {
    const merged = takeMemory(rows * length * width, spare?.layers.get(name));
    let target = 0;
    for (const { cache, rows: kept } of parts) {
      const layer = layerOf(cache, name);
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

/** Writes the one position that each row of `addition` holds into `cache`, at the row's place in `positions`. */
export function storePositions(cache: KeyValueCache, addition: KeyValueCache, positions: readonly number[]): void {
  const { length, width } = cache;
  for (const [name, layer] of cache.layers) {
    const added = layerOf(addition, name);
    for (const [row, position] of positions.entries()) {
      if (position >= length) throw new RangeError(`no room at position ${position} of ${length}`);
      layer.set(added.subarray(row * width, (row + 1) * width), (row * length + position) * width);
    }
  }
}

function takeMemory(size: number, spare: Float32Array | undefined): Float32Array {
  const bytes = size * Float32Array.BYTES_PER_ELEMENT;
  const fits = spare && spare.byteOffset === 0 && spare.buffer.byteLength >= bytes;
  return fits ? new Float32Array(spare.buffer, 0, size) : new Float32Array(size);
}

function layerOf(cache: KeyValueCache, name: string): Float32Array {
  const layer = cache.layers.get(name);
  if (!layer) throw new RangeError(`no layer ${name} in one of the caches`);
  return layer;
}
