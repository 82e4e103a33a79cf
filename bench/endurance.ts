/**
 * Whether the engine keeps its pace: on a long text, beside transformers.js's `generate()` on some of its sentences and what the
 * machine could do, and over many short articles in a row, with what memory it holds.
 *
 *   npm run bench:endurance [-- --words 10000 --sample 30 --articles 1000]
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { median } from './median.ts';
import { memoryOf } from './process-memory.ts';
import { type Contender, engineContenders, generateContenders } from './throughput/contenders.ts';
import { describeMachine, int8Peak } from './throughput/machine.ts';
import { productsOf } from './throughput/products.ts';
import { countWords, sampleSentences } from './throughput/sample-sentences.ts';
import './throughput/model-folder.ts';

const { values } = parseArgs({
  options: {
    words: { type: 'string', default: '10000' },
    sample: { type: 'string', default: '30' },
    articles: { type: 'string', default: '1000' },
  },
});
const articles = Number(values.articles);
const threads = availableParallelism();
const [engine] = await engineContenders(threads, [{ name: 'engine, greedy', options: { beams: 1 } }]);
if (!engine) throw new Error('no engine');
console.log(describeMachine());

const short = await sampleSentences(60);
const paces: number[] = [];
const residentMiB: number[] = [];
for (let article = 0; article < articles; article++) {
  paces.push((await measure(engine.run, short)).pace);
  residentMiB.push(memoryOf('self', 'VmRSS') / 2 ** 20);
}
const tenth = Math.max(1, Math.floor(articles / 10));
const [first, last] = [median(paces.slice(0, tenth)), median(paces.slice(-tenth))];
const [early, late] = [median(residentMiB.slice(tenth, 2 * tenth)), median(residentMiB.slice(-tenth))];
console.log(
  `${articles} articles of ${countWords(short)} words: the last tenth at ${(last / first).toFixed(2)}× the pace of the first, ` +
    `${late.toFixed(0)} MiB resident against ${early.toFixed(0)} in the second tenth`,
);

const long = await sampleSentences(Number(values.words));
const step = Math.max(1, Math.floor(long.length / Number(values.sample)));
const sample = long.filter((_, k) => k % step === 0);
const [generate] = await generateContenders(threads, 8);
if (!generate) throw new Error('no generate()');
// Before and after, so that a machine that slows down meanwhile is seen.
const { pace: before } = await measure(generate.run, sample);
const { pace, work, seconds } = await measure(engine.run, long);
const { pace: after } = await measure(generate.run, sample);
const peak = await int8Peak(threads);
console.log(
  `${countWords(long)} words: engine, greedy, ${pace.toFixed(0)} words/s; ${generate.name}, ${sample.length} of its ${long.length} ` +
    `sentences: ${before.toFixed(0)} before and ${after.toFixed(0)} after; ${((2 * pace) / (before + after)).toFixed(1)}×; ` +
    `${((100 * productsOf(work)) / seconds / peak).toFixed(0)}% of the int8 product's ${(peak / 1e9).toFixed(0)} G/s`,
);
process.exit();

/** Words a second, and what that took. */
async function measure(run: Contender['run'], sentences: readonly string[]) {
  const startedMs = performance.now();
  const work = await run(sentences);
  const seconds = (performance.now() - startedMs) / 1000;
  return { pace: countWords(sentences) / seconds, work, seconds };
}
