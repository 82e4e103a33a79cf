import { parentPort } from 'node:worker_threads';
import { type ErrorCode, PipelineError } from './errors.ts';
import { type ExtractOptions, extractArticle } from './extract/extract-article.ts';
import type { ExtractedArticle } from './pipeline.ts';

/** A file to read in the thread. */
export interface ExtractCall {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly options: ExtractOptions;
}

/** One of three: the article, why it is none, or what went wrong. */
export interface ExtractAnswer {
  readonly extracted?: ExtractedArticle;
  /** A class does not cross over to another thread. */
  readonly refusal?: { readonly code: ErrorCode; readonly message: string };
  readonly error?: unknown;
}

async function answer({ bytes, name, options }: ExtractCall): Promise<ExtractAnswer> {
  try {
    return { extracted: await extractArticle(bytes, name, options) };
  } catch (error) {
    if (error instanceof PipelineError) return { refusal: { code: error.code, message: error.message } };
    return { error };
  }
}

parentPort?.on('message', (call: ExtractCall) => void answer(call).then((made) => parentPort?.postMessage(made)));
