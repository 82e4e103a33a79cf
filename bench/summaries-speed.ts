/**
 * What summaries cost beyond the translation: both languages, outline and headline, of articles made up to the length of
 * a news article and of books. Each run is a fresh process; median of five (lowest–highest).
 *
 *   npm run -s bench:summaries
 */
import { outputOfChild } from './output-of-child.ts';
import { describeMachine } from './throughput/machine.ts';

const RUNS = 5;
const SIZES: readonly (readonly [words: number, length: string])[] = [
  [430, '80w'],
  [430, '20%'],
  [25_000, '80w'],
  [50_000, '80w'],
  [100_000, '80w'],
  [100_000, '5%'],
];

interface Run {
  readonly ms: number;
  readonly bytes: number;
  readonly sentences: number;
}

const child = new URL('summaries/speed-child.ts', import.meta.url);

console.log(`${describeMachine()}; Node ${process.version}\n`);
console.log('| words | sentences | length | ms | memory, MiB |');
console.log('| --- | --- | --- | --- | --- |');
for (const [words, length] of SIZES) {
  const runs = Array.from({ length: RUNS }, (): Run => {
    return JSON.parse(outputOfChild(child, String(words), length));
  });
  const ms = describe(runs.map((run) => run.ms));
  const memory = describe(runs.map(({ bytes }) => bytes / 2 ** 20));
  console.log(`| ${[words, runs[0]?.sentences, length, ms, memory].join(' | ')} |`);
}

function describe(values: readonly number[]): string {
  const sorted = values.toSorted((left, right) => left - right);
  const [lowest, median, highest] = [sorted[0], sorted[Math.floor(RUNS / 2)], sorted.at(-1)];
  return `${median?.toFixed(0)} (${lowest?.toFixed(0)}–${highest?.toFixed(0)})`;
}
