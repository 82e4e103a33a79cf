import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { renderAsked } from '../../src/commands/render-asked.ts';
import { CHROMIUM } from '../support/browser.ts';
import { sampleDocument } from '../support/documents.ts';
import { runInWorld } from '../support/world.ts';

const FRENCH = 'Le marché a lieu chaque samedi sur la place du village.';

/** Not installed, so that whatever asks for it fails with another error. */
const NO_MODEL = ['--model', 'opus-mt-fr-en'];

it.each([
  ['srt', 'has no times to make srt of; leave it out of --to'],
  ['pdf', 'Chromium, which prints PDF, was not found; install it'],
])('--to %s is refused before anything is translated for it, where it cannot be given', async (format, reason) => {
  const folder = await mkdtemp(join(tmpdir(), 'asked-'));
  await writeFile(join(folder, 'a.txt'), FRENCH);
  const translated = await runInWorld(['translate', '-', '--to', format, ...NO_MODEL], { stdin: FRENCH });
  const run = await runInWorld(['run', 'a.txt', '--to', `html,${format}`, ...NO_MODEL], { workingFolder: folder });
  for (const { code, messages } of [translated, run]) {
    expect(messages).toContain(reason);
    expect(code).toBe(1);
  }
  expect(await readdir(folder)).toEqual(['a.txt']);
});

it.skipIf(!CHROMIUM)('the one format that is asked for comes before the summaries', async () => {
  const world = { environment: { CHROMIUM }, now: () => new Date(0), signal: new AbortController().signal };
  for (const [format, name] of [
    ['pdf', 'bilingual.pdf'],
    ['docx', 'bilingual.docx'],
    ['json', 'bilingual.json'],
  ] as const) {
    expect((await renderAsked(world, sampleDocument, [format]))[0]?.name).toBe(name);
  }
});
