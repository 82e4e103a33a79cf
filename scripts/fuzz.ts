// npm run fuzz -- [COUNT] [FIRST]: COUNT hostile inputs (100,000) through every reader, stage and renderer, in a child
// that ends when one takes more than 5 s of its processor time. Exit code 1 if any failed; a number names its input for good.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';

const LIMIT_MS = 5000;
/** What waits for ever takes no processor time. */
const SILENCE_MS = 120_000;
/** Loading comes before the first input. */
const LOADING_MS = 300_000;

interface Report {
  readonly number: number;
  readonly failure?: string;
  readonly milliseconds: number;
}

/** Ends this process when `number` has stayed the same for too much processor time, which does not tell of what others do. */
const WATCH = `
  const { workerData } = require('node:worker_threads');
  const number = new Int32Array(workerData.number);
  const used = () => process.cpuUsage().user / 1000;
  let [seen, since] = [-1, used()];
  setInterval(() => {
    const now = Atomics.load(number, 0);
    if (now !== seen) [seen, since] = [now, used()];
    else if (now >= 0 && used() - since > workerData.limitMs) process.kill(process.pid, 'SIGKILL');
  }, 250);
`;

/** In the child: the inputs from `first` to `end`, a report each. */
async function putAllThrough(first: number, end: number): Promise<void> {
  const { hostileInput } = await import('../test/fuzz/hostile-input.ts');
  const { putThrough } = await import('../test/fuzz/put-through.ts');
  const arbitrary = hostileInput();
  const current = new Int32Array(new SharedArrayBuffer(4));
  const watch = new Worker(WATCH, { eval: true, workerData: { number: current.buffer, limitMs: LIMIT_MS } });
  for (let number = first; number < end; number++) {
    Atomics.store(current, 0, number);
    const [input] = fc.sample(arbitrary, { seed: number, numRuns: 1 });
    const started = performance.now();
    const failure = await (input && putThrough(input))?.then(
      () => undefined,
      (error: Error) => `${input?.format}: ${error.message.split('\n', 1)[0]} ${error.stack?.split('\n')[1]?.trim()}`,
    );
    const report: Report = { number, milliseconds: performance.now() - started, ...(failure && { failure }) };
    process.send?.(report);
  }
  await watch.terminate();
  process.disconnect();
}

/** Runs one child until it is done, dies or hangs; gives the number to go on with. */
function runChild(first: number, end: number, onReport: (report: Report) => void): Promise<number> {
  return new Promise((resolve) => {
    const argv = ['--child', String(first), String(end)];
    const child = fork(fileURLToPath(import.meta.url), argv, { execArgv: ['--import', 'tsx'] });
    let next = first;
    let last = performance.now() + LOADING_MS;
    const watch = setInterval(() => {
      if (performance.now() - last > SILENCE_MS) child.kill('SIGKILL');
    }, 500);
    child.on('message', (report: Report) => {
      next = report.number + 1;
      last = performance.now();
      onReport(report);
    });
    child.on('close', () => {
      clearInterval(watch);
      if (next < end) onReport({ number: next, failure: 'hangs, or ends the process', milliseconds: LIMIT_MS });
      resolve(next < end ? next + 1 : end);
    });
  });
}

const [mode, ...rest] = process.argv.slice(2);
if (mode === '--child') {
  const [first = 0, end = 0] = rest.map(Number);
  await putAllThrough(first, end);
} else {
  const [count = 100_000, first = 0] = process.argv.slice(2).map(Number);
  let failed = 0;
  let slowest: Report = { number: first, milliseconds: 0 };
  const onReport = (report: Report) => {
    if (report.failure) {
      failed += 1;
      console.log(`${report.number}: ${report.failure}`);
    }
    if (report.milliseconds > slowest.milliseconds) slowest = report;
    if ((report.number + 1) % 1000 === 0) console.error(`${report.number + 1 - first} inputs, ${failed} failures`);
  };
  for (let next = first; next < first + count; ) next = await runChild(next, first + count, onReport);
  console.log(`${count} inputs, ${failed} failures; slowest: ${slowest.number}, ${slowest.milliseconds.toFixed(0)} ms`);
  process.exitCode = failed > 0 ? 1 : 0;
}
