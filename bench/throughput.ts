/**
 * How fast the decoding engine is, beside transformers.js's own `generate()` and CTranslate2 on the same weights, and beside
 * what the machine could do. Contenders take turns, so that the ratios hold on a noisy machine.
 *
 *   npm run bench [-- --words 430 --rounds 5 --book 0 --peer PYTHON]
 *
 * --book N measures the memory of N words too; --peer is a Python with bench/peers/ctranslate2/requirements.txt.
 */
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { env } from '@huggingface/transformers';
import { median } from './median.ts';
import { engineContenders, generateContenders, MODEL } from './throughput/contenders.ts';
import { firstSentenceSeconds } from './throughput/first-sentence.ts';
import { describeMachine, int8Peak, memoryBandwidth } from './throughput/machine.ts';
import { peakMemory } from './throughput/memory.ts';
import { productsOf } from './throughput/products.ts';
import { countWords, sampleSentences } from './throughput/sample-sentences.ts';
import './throughput/model-folder.ts';

const { values } = parseArgs({
  options: {
    words: { type: 'string', default: '430' },
    rounds: { type: 'string', default: '5' },
    book: { type: 'string', default: '0' },
    peer: { type: 'string' },
  },
});
const [rounds, book] = [Number(values.rounds), Number(values.book)];
const threads = availableParallelism();
const sentences = await sampleSentences(Number(values.words));
const words = countWords(sentences);
console.log(`${describeMachine()}\n${sentences.length} sentences, ${words} words, medians of ${rounds}`);

const [greedy, beams] = await engineContenders(threads, [
  { name: 'engine, greedy', options: { beams: 1 } },
  { name: 'engine, 4 beams', options: { beams: 4 } },
]);
const [alone] = await engineContenders(threads, [{ name: 'engine, greedy, one at a time', options: { beams: 1 } }], 1);
if (!greedy || !beams || !alone) throw new Error('no engine');
const generate = await generateContenders(threads, 8);
const contenders = [greedy, beams, alone, ...generate];
const speeds = contenders.map((): number[] => []);
for (let round = 0; round < rounds; round++) {
  for (const [k, contender] of contenders.entries()) {
    const startedMs = performance.now();
    await contender.run(sentences);
    speeds[k]?.push(words / ((performance.now() - startedMs) / 1000));
  }
}
for (const [k, { name }] of contenders.entries()) {
  const own = speeds[k] ?? [];
  const ratios = [3, 4].map((other) => median(own.map((speed, round) => speed / (speeds[other]?.[round] ?? 0))));
  const spread = `${Math.min(...own).toFixed(0)}–${Math.max(...own).toFixed(0)}`;
  const against = ratios.map((ratio) => `${ratio.toFixed(2)}×`).join(' and ');
  console.log(`${name}: ${median(own).toFixed(0)} words/s (${spread}); ${against} generate() alone and batched`);
}

if (values.peer) {
  const script = fileURLToPath(new URL('peers/ctranslate2/measure.py', import.meta.url));
  const converted = join(tmpdir(), 'passerelle-ctranslate2');
  for (const count of [1, 4]) {
    const options = [
      '--converted',
      converted,
      '--threads',
      `${threads}`,
      '--rounds',
      `${rounds}`,
      '--beams',
      `${count}`,
    ];
    const output = execFileSync(values.peer, [script, ...options], { input: sentences.join('\n'), encoding: 'utf8' });
    const { peer, best, median: speed, low, high } = JSON.parse(output);
    const own = median(speeds[count === 1 ? 0 : 1] ?? []);
    console.log(
      `${peer}, beams ${count}, best batch ${best}: ${speed} words/s (${low}–${high}); engine ${(own / speed).toFixed(2)}×`,
    );
  }
}

const files = ['onnx/model_int8.onnx_data', 'onnx/model_int8.onnx_data_1'];
const bytes = files.reduce((sum, file) => sum + statSync(join(env.localModelPath, MODEL, file)).size, 0);
const work = await greedy.run(sentences);
const bandwidth = memoryBandwidth();
const peak = await int8Peak(threads);
const secondsOf = (contender: number) => words / median(speeds[contender] ?? []);
// One row: all weights are read for every token, and for every prompt, as fast as memory is read (a copy also writes).
const oneRow = (100 * (work.generated + sentences.length) * bytes) / (bandwidth / 2) / secondsOf(2);
const full = (100 * productsOf(work)) / peak / secondsOf(0);
console.log(`memory ${(bandwidth / 1e9).toFixed(1)} GB/s: one row at a time reaches ${oneRow.toFixed(0)}% of it`);
console.log(`int8 product ${(peak / 1e9).toFixed(0)} G/s: full batches reach ${full.toFixed(0)}% of it`);

const first = [];
for (let round = 0; round < 3; round++) first.push(await firstSentenceSeconds(sentences[0] ?? ''));
console.log(`first sentence after ${median(first).toFixed(2)} s`);
await printPeak('article', sentences);
if (book > 0) await printPeak(`${book} words`, await sampleSentences(book));

async function printPeak(name: string, text: readonly string[]): Promise<void> {
  const { resident, mapped } = await peakMemory(text);
  const mebibytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MiB`;
  console.log(
    `peak memory of a run, ${name}: ${mebibytes(resident)} (${mebibytes(mapped)} with what is shared counted twice)`,
  );
}
