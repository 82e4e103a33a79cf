import { MessageChannel } from 'node:worker_threads';

/** A message to a closed port is taken, with all that is given away with it, and dropped. */
const nowhere = new MessageChannel().port1;
nowhere.close();

/**
 * Frees the memory of `buffers`, which nothing uses any more, at once; they have no bytes afterwards. The collector comes
 * late for memory outside its heap, and allocators keep what was once needed.
 */
export function discardBuffers(buffers: readonly ArrayBuffer[]): void {
  nowhere.postMessage(undefined, buffers);
}
