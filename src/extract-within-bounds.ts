import { Worker } from 'node:worker_threads';
import { PipelineError } from './errors.ts';
import { type ExtractOptions, extractArticle } from './extract/extract-article.ts';
import type { ExtractAnswer, ExtractCall } from './extract-thread.ts';
import type { ExtractedArticle } from './pipeline.ts';
import { threadEntry } from './thread-entry.ts';

/** What reading one file may take. */
export interface ReadingBounds {
  readonly timeMs: number;
  readonly memoryMiB: number;
}

const BOUNDS: ReadingBounds = { timeMs: 120_000, memoryMiB: 2048 };

/** Text of up to this size is read at once whatever it holds: a thread would take longer. */
const SMALL_BYTES = 16 * 2 ** 10;
const PACKED = new Set(['epub', 'docx', 'pdf']);

export interface WithinBounds extends ExtractOptions {
  readonly signal?: AbortSignal;
  readonly bounds?: Partial<ReadingBounds>;
}

let thread: Worker | undefined;
let last: Promise<unknown> = Promise.resolve();

/**
 * As `extractArticle`, in a thread that is ended where a file takes it more than two minutes or 2 GiB, so that
 * what a parser makes of a hostile file stops nothing else. PipelineError 'file-unsafe' then.
 */
export function extractWithinBounds(
  bytes: Uint8Array,
  name: string,
  { signal, bounds, ...options }: WithinBounds,
): Promise<ExtractedArticle> {
  if (!bounds && !PACKED.has(options.format) && bytes.length <= SMALL_BYTES)
    return extractArticle(bytes, name, options);
  // One after the other: each has its time and the thread's memory to itself.
  const answer = last.then(() => askThread({ bytes, name, options }, { ...BOUNDS, ...bounds }, signal));
  last = answer.catch(() => {});
  return answer;
}

async function askThread(
  call: ExtractCall,
  { timeMs, memoryMiB }: ReadingBounds,
  signal: AbortSignal | undefined,
): Promise<ExtractedArticle> {
  signal?.throwIfAborted();
  if (thread?.resourceLimits?.maxOldGenerationSizeMb !== memoryMiB) {
    void thread?.terminate();
    thread = startThread(memoryMiB);
  }
  const worker = thread;
  // It keeps the program running only while it reads.
  worker.ref();
  let done = () => {};
  try {
    return await new Promise<ExtractedArticle>((resolve, reject) => {
      const stop = (error: unknown) => {
        thread = undefined;
        void worker.terminate();
        reject(error);
      };
      const abort = () => stop(signal?.reason);
      const timer = setTimeout(() => stop(tooMuch(call.name, `takes more than ${timeMs / 1000} s`)), timeMs);
      signal?.addEventListener('abort', abort);
      const hear = ({ extracted, refusal, error }: ExtractAnswer) => {
        if (extracted) resolve(extracted);
        else reject(refusal ? new PipelineError(refusal.code, refusal.message) : error);
      };
      const fail = (error: NodeJS.ErrnoException) => {
        const isFull = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
        stop(isFull ? tooMuch(call.name, `takes more than ${memoryMiB} MiB of memory`, error) : error);
      };
      worker.on('message', hear).on('error', fail);
      done = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
        worker.off('message', hear);
        worker.off('error', fail);
      };
      worker.postMessage(call);
    });
  } finally {
    done();
    worker.unref();
  }
}

function tooMuch(name: string, finding: string, cause?: unknown): PipelineError {
  return new PipelineError('file-unsafe', `${name} ${finding} to read; save the article's text as plain text`, {
    cause,
  });
}

function startThread(memoryMiB: number): Worker {
  const worker = new Worker(threadEntry('extract-thread', import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memoryMiB },
  });
  // One that was ended may still fail; nobody waits for it.
  worker.on('error', () => {});
  worker.on('exit', () => {
    if (thread === worker) thread = undefined;
  });
  return worker;
}
