import { Tensor } from 'onnxruntime-node';

/** Tensors by their names, each row-major [rows, …]. */
export type Tensors = ReadonlyMap<string, Tensor>;

/** What a graph gave for each row, from which the rows of the next step are taken: any of them, in any order. */
export class RowTensors {
  #tensors: Tensors = new Map();
  /** For each row of the next step the row whose history it continues. */
  #origins: number[] = [];

  /** Begins anew with what a graph gave, one row for each of its own. */
  set(tensors: Tensors, rows: number): void {
    this.#tensors = tensors;
    this.#origins = Array.from({ length: rows }, (_, row) => row);
  }

  fit(rows: number): void {
    while (this.#origins.length < rows) this.#origins.push(0);
    this.#origins.length = rows;
  }

  copy(from: number, to: number): void {
    this.#origins[to] = this.#origins[from] ?? 0;
  }

  /** The tensors of the rows as they are now; not copied where nothing has moved. */
  gather(): Tensors {
    const origins = this.#origins;
    return new Map([...this.#tensors].map(([name, tensor]) => [name, takeRows(tensor, origins)]));
  }
}

/** The rows `origins` of `tensor`, one after the other. */
export function takeRows(tensor: Tensor, origins: readonly number[]): Tensor {
  const [rows = 0, ...rest] = tensor.dims;
  if (origins.length === rows && origins.every((origin, row) => origin === row)) return tensor;
  const data = tensor.data as Float32Array;
  const size = data.length / rows;
  const taken = new (data.constructor as Float32ArrayConstructor)(size * origins.length);
  for (const [row, origin] of origins.entries())
    taken.set(data.subarray(origin * size, (origin + 1) * size), row * size);
  return new Tensor(tensor.type as 'float32', taken, [origins.length, ...rest]);
}
