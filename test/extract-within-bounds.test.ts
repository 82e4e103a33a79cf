import { expect, it } from 'vitest';
import type { Format } from '../src/document/article.ts';
import { extractWithinBounds } from '../src/extract-within-bounds.ts';
import { buildPdf } from './support/build-pdf.ts';

const PHRASE = 'Il pleut sur la ville depuis trois jours.';
const bytesOf = (text: string) => new TextEncoder().encode(text);
/** Takes a parser of Markdown minutes. */
const ENDLESS = bytesOf(`${PHRASE}\n\n${'a <![CDATA['.repeat(15_000)}`);
const read = (bytes: Uint8Array, format: Format, more: Partial<Parameters<typeof extractWithinBounds>[2]> = {}) =>
  extractWithinBounds(bytes, 'essai', { format, ...more });

it('a file that takes its reader too long is refused, and the next one is read', { timeout: 120_000 }, async () => {
  let beats = 0;
  const timer = setInterval(() => (beats += 1), 20);
  const [endless, next] = await Promise.allSettled([
    read(ENDLESS, 'markdown', { bounds: { timeMs: 1500 } }),
    read(buildPdf([[{ text: PHRASE, x: 72, y: 700 }]]), 'pdf'),
  ]);
  clearInterval(timer);
  expect(endless).toMatchObject({
    reason: { code: 'file-unsafe', message: expect.stringMatching(/^essai takes more than 1\.5 s to read; [^\n]+$/) },
  });
  expect(next).toMatchObject({ value: { article: { blocks: [{ text: PHRASE }] } } });
  // All the while, this thread did other things.
  expect(beats).toBeGreaterThan(20);
});

it('a file that takes its reader too much memory is refused, and the next one is read', {
  timeout: 120_000,
}, async () => {
  const heavy = bytesOf(`${PHRASE}\n\n`.repeat(300_000));
  await expect(read(heavy, 'text', { bounds: { memoryMiB: 64 } })).rejects.toMatchObject({
    code: 'file-unsafe',
    message: expect.stringMatching(/^essai takes more than 64 MiB of memory to read; [^\n]+$/),
  });
  expect((await read(bytesOf(`${PHRASE}\n\n`.repeat(1000)), 'text')).article.blocks).toHaveLength(1000);
});

it('a reader stops when the run does', { timeout: 120_000 }, async () => {
  const interrupt = new AbortController();
  const reading = read(ENDLESS, 'markdown', { signal: interrupt.signal });
  setTimeout(() => interrupt.abort(new Error('interrupted')), 300);
  await expect(reading).rejects.toThrow('interrupted');
});

it('what is refused in the thread has its code, and what is read there is what is read here', {
  timeout: 120_000,
}, async () => {
  await expect(read(bytesOf('no pdf'), 'pdf')).rejects.toMatchObject({ name: 'PipelineError', code: 'file-damaged' });
  const text = bytesOf(`# Le *vieux* port\n\n${PHRASE}`);
  expect(await read(text, 'markdown', { bounds: {} })).toEqual(await read(text, 'markdown'));
});
