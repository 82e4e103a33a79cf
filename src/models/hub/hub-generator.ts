import type {
  AutoModelForCausalLM,
  AutoModelForSeq2SeqLM,
  PreTrainedModel,
  PreTrainedTokenizer,
  Tensor,
} from '@huggingface/transformers';
import type { HubModelEntry } from '../../config.ts';
import type { ModelRun } from '../../document/translation.ts';
import { PipelineError } from '../../errors.ts';
import { openTokenizer } from '../tokens/open-tokenizer.ts';
import type { DownloadOptions } from './hub-download.ts';
import { provideHubModel } from './hub-model.ts';
import type { Environment } from './hub-settings.ts';

export interface OpenHubSettings extends DownloadOptions {
  readonly environment: Environment;
  /** Threads that one forward pass may use. */
  readonly threads: number;
}

/** One text, tokenized: both tensors are [1, length]. */
export interface Inputs {
  readonly input_ids: Tensor;
  readonly attention_mask: Tensor;
}

export interface GenerateOptions {
  readonly maxNewTokens: number;
  readonly signal?: AbortSignal;
  /** Further settings of transformers.js's `generate`, over those of the model's generation_config.json. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

export interface Generation {
  /** Generated token ids, the end token included. */
  readonly ids: readonly number[];
  /** False when `maxNewTokens` came before the end token. */
  readonly finished: boolean;
}

/** A hub model, loaded and ready to generate. */
export interface HubGenerator {
  readonly run: ModelRun;
  readonly tokenizer: PreTrainedTokenizer;
  /** Most positions of a sequence that the model knows. */
  readonly maxPositions: number;
  generate(inputs: Inputs, options: GenerateOptions): Promise<Generation>;
  dispose(): Promise<void>;
}

/** Downloads the model if it must, and loads it. Throws PipelineError `hub-offline`, `hub-failed` or `model-failed`. */
export async function openHubGenerator(
  entry: HubModelEntry,
  loader: typeof AutoModelForCausalLM | typeof AutoModelForSeq2SeqLM,
  settings: OpenHubSettings,
): Promise<HubGenerator> {
  const { commit, folder } = await provideHubModel(entry, settings.environment, settings);
  const options = {
    dtype: entry.dtype,
    session_options: { intraOpNumThreads: settings.threads, interOpNumThreads: 1 },
  };
  const load = async () => [await openTokenizer(folder), await loader.from_pretrained(folder, options)];
  const [tokenizer, model] = (await load().catch((cause) => {
    throw loadFailure(entry, folder, cause);
  })) as [PreTrainedTokenizer, PreTrainedModel];
  return {
    run: { name: entry.name, revision: commit, dtype: entry.dtype, license: entry.license },
    tokenizer,
    maxPositions: Math.min(positionsOf(model.config), tokenizer.model_max_length),
    generate: (inputs, generateOptions) => generateGreedily(model, inputs, generateOptions),
    dispose: async () => void (await model.dispose()),
  };
}

/** What is told of a downloaded model whose files in `folder` do not load. */
export function loadFailure({ name }: HubModelEntry, folder: string, cause: unknown): PipelineError {
  const [reason] = String(cause).split('\n', 1);
  const message = `${name} cannot be loaded: ${reason}; delete ${folder} to download it again`;
  return new PipelineError('model-failed', message, { cause });
}

/** One row a call: transformers.js runs a batch's finished rows on until the last one is done. */
async function generateGreedily(model: PreTrainedModel, inputs: Inputs, options: GenerateOptions): Promise<Generation> {
  options.signal?.throwIfAborted();
  let generated = 0;
  // Called once a token, with the scores that the token is chosen from.
  const observe = (_: unknown, logits: Tensor) => {
    options.signal?.throwIfAborted();
    generated += 1;
    return logits;
  };
  const sequences = (await model.generate({
    ...inputs,
    num_beams: 1,
    do_sample: false,
    max_new_tokens: options.maxNewTokens,
    // An end that is forced on the last token would make a text that was cut off look whole.
    forced_eos_token_id: null,
    logits_processor: [observe],
    ...options.settings,
  } as unknown as Parameters<PreTrainedModel['generate']>[0])) as Tensor;
  const ids = Array.from(sequences.data as BigInt64Array, Number).slice(-generated);
  const { eos_token_id: end } = { ...model.config, ...model.generation_config } as { eos_token_id?: number | number[] };
  return { ids, finished: [end].flat().includes(ids.at(-1)) };
}

function positionsOf(config: unknown): number {
  const { max_position_embeddings: known } = config as { max_position_embeddings?: number };
  return known ?? Number.POSITIVE_INFINITY;
}
