import { AutoModelForCausalLM, Tensor } from '@huggingface/transformers';
import type { KeyValueCache } from './key-value-cache.ts';

/**
 * What one step says of each row: the likeliest next token, the natural log of its probability, and the keys and values
 * of the positions that were new.
 */
export interface StepResult {
  readonly tokens: readonly number[];
  readonly logProbabilities: readonly number[];
  readonly added: KeyValueCache;
}

/**
 * One forward pass of a causal model over `inputs`, row-major [rows, width] with padding on the right. `lengths` counts
 * each row's real positions, those in the cache included.
 */
export type RunStep = (
  inputs: readonly (readonly number[])[],
  lengths: readonly number[],
  past: KeyValueCache | null,
) => Promise<StepResult>;

/** A causal model's graph, loaded and ready to step. */
export interface DecoderGraph {
  readonly step: RunStep;
  dispose(): Promise<void>;
}

/** A session as far as it is used here; onnxruntime-node runs it on this thread and returns when it is done. */
interface Session {
  readonly inputMetadata: readonly { readonly name: string; readonly shape?: readonly (number | string)[] }[];
  run(
    feeds: Record<string, unknown>,
    outputs: readonly string[],
  ): Promise<Record<string, { data: unknown } | undefined>>;
}

const PAST = 'past_key_values.';
const ADDED = 'appended.';

/** Loads `onnx/model*.onnx` of the folder `id` below transformers.js's local model path, for `threads` threads. */
export async function loadDecoderGraph(
  id: string,
  settings: { readonly dtype: string; readonly threads: number },
): Promise<DecoderGraph> {
  const model = await AutoModelForCausalLM.from_pretrained(id, {
    dtype: settings.dtype as 'q8',
    session_options: { intraOpNumThreads: settings.threads, interOpNumThreads: 1 },
  });
  const { sessions } = model as { sessions: Record<string, Session> };
  if (!sessions['model']) throw new RangeError(`${id} has no causal graph`);
  return { step: createStep(sessions['model']), dispose: async () => void (await model.dispose()) };
}

/**
 * The session is run directly, not through transformers.js's forward: that one logs its inputs, which are the user's
 * text, when a run fails, and copies all logits and the whole cache out of the graph at each step, where two numbers and
 * one position a row are enough.
 */
function createStep(session: Session): RunStep {
  const past = session.inputMetadata.filter(({ name }) => name.startsWith(PAST));
  const layers = past.map(({ name }) => name.slice(PAST.length));
  const width = Number(past[0]?.shape?.at(-1));
  const outputs = ['next_token', 'next_log_probability', ...layers.map((name) => ADDED + name)];
  return async (inputs, lengths, cache) => {
    const rows = inputs.length;
    const columns = Math.max(...inputs.map((row) => row.length));
    const total = Math.max(...lengths);
    const feeds: Record<string, unknown> = {
      input_ids: int64(rows, columns, (row, column) => inputs[row]?.[column] ?? 0),
      attention_mask: int64(rows, total, (row, column) => (column < (lengths[row] ?? 0) ? 1 : 0)),
    };
    for (const name of layers) {
      const data = cache?.layers.get(name) ?? new Float32Array(0);
      feeds[PAST + name] = new Tensor('float32', data, [rows, 1, cache?.length ?? 0, width]).ort_tensor;
    }
    const result = await session.run(feeds, outputs);
    const data = <Data>(name: string) => result[name]?.data as Data;
    return {
      tokens: Array.from(data<BigInt64Array>('next_token'), Number),
      logProbabilities: Array.from(data<Float32Array>('next_log_probability')),
      added: {
        rows,
        length: columns,
        width,
        layers: new Map(layers.map((name) => [name, data<Float32Array>(ADDED + name)])),
      },
    };
  };
}

function int64(rows: number, columns: number, value: (row: number, column: number) => number): unknown {
  const data = new BigInt64Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) data[row * columns + column] = BigInt(value(row, column));
  }
  return new Tensor('int64', data, [rows, columns]).ort_tensor;
}
