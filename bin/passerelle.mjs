#!/usr/bin/env node
// Wires the process to the command line: the one place that reads or changes `process`.
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { isCompiled } from './source-state.mjs';

// The published package holds JavaScript, and so does a clone after npm ci; one that was changed since runs its TypeScript.
const isClone = existsSync(new URL('../src/cli.ts', import.meta.url));
const runsTypeScript = isClone && !isCompiled(fileURLToPath(new URL('..', import.meta.url)));
if (runsTypeScript) await import('./run-typescript.mjs');
const { runCli } = await import(runsTypeScript ? '../src/cli.ts' : '../dist/src/cli.js');

const interrupt = new AbortController();
// A step of the model is a fraction of a second, and loading it one or two. Files are written whole, so leaving is always
// safe; but an orderly exit while the model computes crashes in ONNX Runtime's binding.
let graceMs = 3000;
const leaveAtOnce = () => process.kill(process.pid, 'SIGKILL');
for (const name of ['SIGINT', 'SIGTERM']) {
  process.on(name, () => {
    if (interrupt.signal.aborted) leaveAtOnce();
    interrupt.abort(new Error('interrupted'));
    setTimeout(leaveAtOnce, graceMs).unref();
  });
}
// A reader that has read enough, such as `head`, closes the pipe: that is no error.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const stream = (/** @type {NodeJS.WriteStream} */ target) => ({
  isTerminal: target.isTTY === true,
  get columns() {
    return target.columns ?? 80;
  },
  write: (/** @type {string | Uint8Array} */ content) => void target.write(content),
});

/** Started by itself, it talks with the process that did so. */
const send = process.send?.bind(process);
const parent = send && {
  send: (/** @type {unknown} */ message) => void send(message, () => {}),
  onMessage: (/** @type {(message: any) => void} */ listener) => void process.on('message', listener),
  onClose: (/** @type {() => void} */ listener) => void process.once('disconnect', listener),
};

const code = await runCli({
  arguments: process.argv.slice(2),
  environment: process.env,
  workingFolder: process.cwd(),
  installFolder: fileURLToPath(new URL('..', import.meta.url)),
  entryFile: fileURLToPath(import.meta.url),
  ...(parent && { parent }),
  input: process.stdin,
  output: stream(process.stdout),
  messages: stream(process.stderr),
  processors: availableParallelism(),
  signal: interrupt.signal,
  allowGrace: (/** @type {number} */ ms) => {
    graceMs = ms;
  },
  now: () => new Date(),
  peakMemoryBytes: () => process.resourceUsage().maxRSS * 1024,
});
// Interrupted, nothing is left to wait for; otherwise what was written to a pipe may still be on its way.
if (interrupt.signal.aborted) process.exit(code);
process.exitCode = code;
