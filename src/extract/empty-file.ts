import { PipelineError } from '../errors.ts';

const WHITE_SPACE = new Set([0x20, 0x09, 0x0a, 0x0b, 0x0c, 0x0d]);

/** What is told of a file called `name` without text. */
export function emptyFile(name: string): PipelineError {
  return new PipelineError('file-empty', `${name} holds no text; put the article in it`);
}

/** Throws PipelineError 'file-empty' where `bytes` are none, or white space alone in whatever encoding: known before anything is decoded. */
export function assertNotBlank(bytes: Uint8Array, name: string): void {
  if (bytes.every((byte) => WHITE_SPACE.has(byte))) throw emptyFile(name);
}
