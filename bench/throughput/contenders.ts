import { join } from 'node:path';
import { AutoModelForCausalLM, AutoTokenizer, env, type Tensor } from '@huggingface/transformers';
import { openCausalTranslator } from '../../src/models/causal-translator.ts';
import type { TranslateOptions } from '../../src/models/contracts.ts';

export const MODEL = 'passerelle-fr-en';

export interface Work {
  readonly read: number;
  readonly generated: number;
}

/** A way to translate sentences, ready to run. */
export interface Contender {
  readonly name: string;
  /** Translates; the tokens that were read and generated, where they are known. */
  run(sentences: readonly string[]): Promise<Work>;
}

/** The engine, with `maxRows` rows at once if given, then in one worker, for each of `variants`. */
export async function engineContenders(
  threads: number,
  variants: readonly { readonly name: string; readonly options: TranslateOptions }[],
  maxRows?: number,
): Promise<readonly Contender[]> {
  const model = { name: MODEL, revision: 'bench', dtype: 'int8', license: '' };
  const settings = { model, threads, ...(maxRows && { maxRows, workers: 1 }) };
  const translator = await openCausalTranslator(join(env.localModelPath, MODEL), settings);
  return variants.map(({ name, options }) => ({
    name,
    run: async (sentences) => {
      const read = sentences.reduce((sum, sentence) => sum + translator.countTokens(sentence) + 3, 0);
      let generated = 0;
      for await (const { hypothesis } of translator.translate(sentences, options)) generated += hypothesis.tokens;
      return { read, generated };
    },
  }));
}

/** transformers.js's `generate()`: one sentence at a time, and in batches of `batch`, as its documentation shows. */
export async function generateContenders(threads: number, batch: number): Promise<readonly Contender[]> {
  const tokenizer = await AutoTokenizer.from_pretrained(MODEL);
  const model = await AutoModelForCausalLM.from_pretrained(MODEL, {
    dtype: 'int8',
    session_options: { intraOpNumThreads: threads, interOpNumThreads: 1 },
  });
  const template = (content: string) =>
    tokenizer.apply_chat_template([{ role: 'user', content }], { tokenize: false }) as string;
  const unknown = { read: Number.NaN, generated: Number.NaN };
  const inBatches = async (sentences: readonly string[], size: number) => {
    for (let start = 0; start < sentences.length; start += size) {
      const texts = sentences.slice(start, start + size).map(template);
      const inputs = tokenizer(texts, { add_special_tokens: false, padding: true }) as { input_ids: Tensor };
      await model.generate({ ...inputs, max_new_tokens: 2 * (inputs.input_ids.dims[1] ?? 0) + 24 } as never);
    }
    return unknown;
  };
  return [
    { name: 'generate(), one at a time', run: (sentences) => inBatches(sentences, 1) },
    { name: `generate(), ${batch} at a time`, run: (sentences) => inBatches(sentences, batch) },
  ];
}
