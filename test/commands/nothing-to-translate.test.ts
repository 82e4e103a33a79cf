import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { openTranslator } from '../../src/models/registry.ts';
import { runInWorld } from '../support/world.ts';

vi.mock('../../src/models/registry.ts', async (load) => ({
  ...(await load<object>()),
  openTranslator: vi.fn(() => Promise.reject(new Error('no model in this test'))),
}));

let workingFolder: string;
beforeEach(async () => {
  workingFolder = await mkdtemp(join(tmpdir(), 'passerelle-'));
  await writeFile(join(workingFolder, 'empty.txt'), '');
  await writeFile(join(workingFolder, 'blank.epub'), ' \r\n\t\n');
  await writeFile(join(workingFolder, 'full.txt'), 'Le chat dort sur le lit.\n');
  vi.mocked(openTranslator).mockClear();
});

it.each([
  ['gone.txt', /gone\.txt does not exist/],
  ['.', /is a folder/],
  ['empty.txt', /empty\.txt holds no text/],
  ['blank.epub', /blank\.epub holds no text/],
  ['-', /stdin holds no text/],
])('nothing is loaded for %s, which there is nothing to translate of', async (place, message) => {
  const { code, messages } = await runInWorld(['translate', place, '--no-memory'], { workingFolder });
  expect(code).toBe(1);
  expect(messages).toMatch(message);
  expect(openTranslator).not.toHaveBeenCalled();
});

it.each([[['translate', 'full.txt']], [['translate', '--lines', 'full.txt']]])(
  '%j loads the model once',
  async (line) => {
    await runInWorld([...line, '--no-memory'], { workingFolder });
    expect(openTranslator).toHaveBeenCalledOnce();
  },
);
