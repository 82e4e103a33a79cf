/**
 * Words per second of the decoding engine against transformers.js's own `generate()`, on the same weights, in one run,
 * in turn, so that the ratios hold on a noisy machine.
 *
 *   npm run bench [-- FILE.txt [ROUNDS]]
 */
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AutoModelForCausalLM, AutoTokenizer, env, type Tensor } from '@huggingface/transformers';
import { sentenceTexts } from '../src/document/segmented-article.ts';
import { extractArticle } from '../src/extract/extract-article.ts';
import { openCausalTranslator } from '../src/models/causal-translator.ts';
import { segmentArticle } from '../src/segment/segment-article.ts';

const NAME = 'passerelle-fr-en';
const [file = fileURLToPath(new URL('../input/pont-de-varsovie.txt', import.meta.url)), rounds = '5'] =
  process.argv.slice(2);
env.allowRemoteModels = false;
env.localModelPath = fileURLToPath(new URL('../models/', import.meta.url));
const threads = availableParallelism();
const { article } = await extractArticle(readFileSync(file), 'article.txt', { format: 'text' });
const sentences = [...sentenceTexts(segmentArticle(article)).values()];
const words = sentences.join(' ').split(/\s+/u).length;

async function engine(maxRows: number): Promise<() => Promise<void>> {
  const model = { name: NAME, revision: 'bench', dtype: 'q8', license: '' };
  const translator = await openCausalTranslator(join(env.localModelPath, NAME), { model, threads, maxRows });
  return async () => {
    for await (const _ of translator.translate(sentences));
  };
}

async function generate(): Promise<() => Promise<void>> {
  const tokenizer = await AutoTokenizer.from_pretrained(NAME);
  const model = await AutoModelForCausalLM.from_pretrained(NAME, {
    dtype: 'q8',
    session_options: { intraOpNumThreads: threads },
  });
  return async () => {
    for (const content of sentences) {
      const inputs = tokenizer.apply_chat_template([{ role: 'user', content }], { return_dict: true }) as Record<
        string,
        Tensor
      >;
      await model.generate({ ...inputs, max_new_tokens: 2 * (inputs['input_ids']?.size ?? 0) + 24 } as never);
    }
  };
}

const runs: readonly [string, () => Promise<void>][] = [
  ['engine, 16 rows at once', await engine(16)],
  ['engine, one at a time', await engine(1)],
  ['transformers.js generate(), one at a time', await generate()],
];
const speeds = runs.map((): number[] => []);
for (let round = -1; round < Number(rounds); round++) {
  for (const [k, [, run]] of runs.entries()) {
    const startedMs = performance.now();
    await run();
    if (round >= 0) speeds[k]?.push(words / ((performance.now() - startedMs) / 1000));
  }
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const reference = speeds.at(-1) ?? [];
console.log(`${cpus()[0]?.model}, ${threads} threads; ${sentences.length} sentences, ${words} words, ${rounds} rounds`);
for (const [k, [name]] of runs.entries()) {
  const own = speeds[k] ?? [];
  const ratios = own.map((speed, round) => speed / (reference[round] ?? Number.NaN));
  const spread = `${Math.min(...own).toFixed(0)}–${Math.max(...own).toFixed(0)}`;
  console.log(`${name}: ${median(own).toFixed(0)} words/s (${spread}), ${median(ratios).toFixed(2)}× generate()`);
}
