import { InferenceSession, type OnnxValue, Tensor } from 'onnxruntime-node';
import type { CacheChange } from './cache-changes.ts';
import { type GraphSession, int64, type StepResult, sessionOptions } from './graph-session.ts';
import { floatsOfHalves } from './half-floats.ts';
import { rankTokens } from './rank-tokens.ts';
import { RowTensors, type Tensors, takeRows } from './row-tensors.ts';

/** The graphs of an encoder-decoder model, as Optimum exports them and transformers.js wants them. */
export interface Seq2SeqFiles {
  readonly encoder: string;
  /** One graph for a text's first step and for the others. */
  readonly decoder: string;
  /** Tokens that every translation begins with, and that are not part of it. */
  readonly prefix: readonly number[];
  /** Tokens that no translation may hold. */
  readonly banned: readonly number[];
}

/** As many as the causal graph gives: twice the most beams. */
const CANDIDATES = 16;
const PAST = 'past_key_values.';
const PRESENT = 'present.';

/**
 * Loads an encoder-decoder model's graphs for `threads` threads. It has one text at a time, whose beams are its rows: the
 * decoder's rows must be of one length, and dynamic quantization makes rows depend on each other, which those of one text
 * may. So a step needs no mask for the decoder, and all rows share what the encoder gave.
 */
export async function loadSeq2SeqSession(files: Seq2SeqFiles, threads: number): Promise<GraphSession> {
  const encoder = await InferenceSession.create(files.encoder, sessionOptions(threads));
  const decoder = await InferenceSession.create(files.decoder, sessionOptions(threads));
  const banned = new Set(files.banned);
  const past = decoder.inputMetadata.filter(({ name }) => name.startsWith(PAST));
  const presentOf = (name: string) => PRESENT + name.slice(PAST.length);
  const own = past.map(({ name }) => name).filter((name) => name.includes('.decoder.'));
  const cross = past.map(({ name }) => name).filter((name) => !own.includes(name));
  const rows = new RowTensors();
  /** What the encoder gave for the text that was read last, in one row, and the same in as many as were needed last. */
  let encoded: Tensors = new Map();
  let repeated: Tensors = new Map();

  const run = async (inputs: Tensors, count: number, wanted: readonly string[], wantsLogits: boolean) => {
    const known = [...inputs].filter(([name]) => decoder.inputNames.includes(name));
    const outputs: Record<string, OnnxValue | null> = { logits: null };
    for (const name of wanted) outputs[presentOf(name)] = null;
    const result = await decoder.run(Object.fromEntries(known), outputs);
    const present = (names: readonly string[]) =>
      new Map(names.map((name) => [name, result[presentOf(name)] as Tensor] as const));
    rows.set(present(own), count);
    const logits = lastPositions(result['logits'] as Tensor, count);
    const scores: StepResult = {
      ...rankTokens(logits, count, CANDIDATES, banned),
      logits: wantsLogits ? logits : null,
      agreement: new Float32Array(0),
      heads: 0,
      positions: 0,
    };
    return { scores, present };
  };

  return {
    usesPacked: false,
    change: (change: CacheChange) => {
      const [name, first, second] = change;
      if (name === 'fit') rows.fit(first);
      // What rows have in common lies in both already.
      if (name === 'copy') rows.copy(first, second);
      if (name === 'load') rows.copy(second, first);
    },
    read: async ([source = [], ...others], wantsLogits) => {
      if (others.length > 0) throw new RangeError('an encoder-decoder model reads one text at a time');
      const mask = int64(1, source.length, () => 1);
      const ids = int64(1, source.length, (_, column) => source[column] ?? 0);
      const { last_hidden_state: hidden } = await encoder.run({ input_ids: ids, attention_mask: mask });
      encoded = new Map([
        ['encoder_hidden_states', hidden as Tensor],
        ['encoder_attention_mask', mask],
      ]);
      const nothing = past.map((input) => [input.name, emptyLike(input)] as const);
      const prefix = int64(1, files.prefix.length, (_, column) => files.prefix[column] ?? 0);
      const inputs = new Map([...encoded, ...nothing, ['input_ids', prefix], ['use_cache_branch', bool(false)]]);
      const { scores, present } = await run(inputs, 1, [...own, ...cross], wantsLogits);
      encoded = new Map([...encoded, ...present(cross)]);
      repeated = encoded;
      return scores;
    },
    step: async (tokens, _, wantsLogits) => {
      const count = tokens.length;
      const first = [...repeated.values()][0];
      if (first?.dims[0] !== count) {
        const same = new Array<number>(count).fill(0);
        repeated = new Map([...encoded].map(([name, tensor]) => [name, takeRows(tensor, same)]));
      }
      const ids = int64(count, 1, (row) => tokens[row] ?? 0);
      const inputs = new Map([...repeated, ...rows.gather(), ['input_ids', ids], ['use_cache_branch', bool(true)]]);
      return (await run(inputs, count, own, wantsLogits)).scores;
    },
    // One text's positions are little.
    closeCache: () => {},
    dispose: async () => {
      await encoder.release();
      await decoder.release();
    },
  };
}

/** The logits of each row's last position, [rows, vocabulary], out of [rows, positions, vocabulary]. */
function lastPositions(logits: Tensor, rows: number): Float32Array {
  const data = logits.type === 'float16' ? floatsOfHalves(logits.data as Uint16Array) : (logits.data as Float32Array);
  const [, positions = 1, vocabulary = 0] = logits.dims;
  if (positions === 1) return data;
  const last = new Float32Array(rows * vocabulary);
  for (let row = 0; row < rows; row++) {
    const end = (row + 1) * positions * vocabulary;
    last.set(data.subarray(end - vocabulary, end), row * vocabulary);
  }
  return last;
}

/** No positions of one row: [1, heads, 0, width]. */
function emptyLike(input: InferenceSession.ValueMetadata): Tensor {
  const [, heads, , width] = input.isTensor ? input.shape : [];
  const type = input.isTensor && input.type === 'float16' ? 'float16' : 'float32';
  const data = type === 'float16' ? new Uint16Array(0) : new Float32Array(0);
  return new Tensor(type as 'float32', data as Float32Array, [1, Number(heads), 0, Number(width)]);
}

function bool(value: boolean): Tensor {
  return new Tensor('bool', [value], [1]);
}
