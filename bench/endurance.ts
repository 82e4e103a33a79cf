/**
 * Whether the engine keeps its pace: on a long text, beside transformers.js's `generate()` on some of its sentences, and over
 * many short articles in a row, with what memory it holds.
 *
 *   npm run bench:endurance [-- --words 10000 --sample 30 --articles 1000]
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { median } from './median.ts';
import { memoryOf } from './process-memory.ts';
import { engineContenders, generateContenders } from './throughput/contenders.ts';
import { describeMachine } from './throughput/machine.ts';
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
  paces.push(await wordsPerSecond(engine.run, short));
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
const before = await wordsPerSecond(generate.run, sample);
const pace = await wordsPerSecond(engine.run, long);
const after = await wordsPerSecond(generate.run, sample);
console.log(
  `${countWords(long)} words: engine, greedy, ${pace.toFixed(0)} words/s; ${generate.name}, ${sample.length} of its ${long.length} ` +
    `sentences: ${before.toFixed(0)} before and ${after.toFixed(0)} after; ${((2 * pace) / (before + after)).toFixed(1)}×`,
);
process.exit();

async function wordsPerSecond(run: (sentences: readonly string[]) => Promise<unknown>, sentences: readonly string[]) {
  const startedMs = performance.now();
  await run(sentences);
  return countWords(sentences) / ((performance.now() - startedMs) / 1000);
}
