import { mkdtemp, readFile, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { openSentenceJournal } from '../../src/memory/sentence-journal.ts';
import { withStore } from '../../src/memory/sentence-store.ts';
import type { TranslateOptions } from '../../src/models/contracts.ts';
import { createFakeTranslator } from '../support/fake-translator.ts';

let path: string;
beforeEach(async () => {
  path = join(await mkdtemp(join(tmpdir(), 'journal-')), 'deep', 'article', '.sentences.jsonl');
});

async function translateThrough(key: string, texts: readonly string[], options?: TranslateOptions) {
  const translator = createFakeTranslator();
  const journal = await openSentenceJournal(path, key);
  const done: string[] = [];
  for await (const { index, hypothesis } of withStore(translator, journal).translate(texts, options)) {
    done[index] = hypothesis.text;
  }
  await journal.close();
  return { done, asked: translator.asked };
}

it('asks only for what an earlier run did not do', async () => {
  await translateThrough('k', ['un', 'deux']);
  const again = await translateThrough('k', ['deux', 'trois', 'un']);
  expect(again).toEqual({ done: ['DEUX', 'TROIS', 'UN'], asked: ['trois'] });
});

it('tells what was asked with other options from what was not', async () => {
  const terms = (text: string) => (text === 'un' ? [{ source: 'un', target: 'ONE' }] : []);
  await translateThrough('k', ['un', 'deux']);
  expect((await translateThrough('k', ['un', 'deux'], { terms })).asked).toEqual(['un']);
  expect((await translateThrough('k', ['un', 'deux'], { terms })).asked).toEqual([]);
  expect((await translateThrough('k', ['un'], { beams: 4 })).asked).toEqual(['un']);
  expect((await translateThrough('k', ['un'], { alternatives: 4 })).asked).toEqual(['un']);
  const boosts = () => [{ target: 'ONE', bonus: 1 }];
  expect((await translateThrough('k', ['un'], { boosts })).asked).toEqual(['un']);
  expect((await translateThrough('k', ['un'], { alternatives: 0 })).asked).toEqual([]);
});

it('survives a kill anywhere in the journal, and never loses a line that was whole', async () => {
  await translateThrough('k', ['un', 'deux', 'né à Ève']);
  const whole = await readFile(path);
  for (let length = 0; length <= whole.length; length += 3) {
    await writeFile(path, whole);
    await truncate(path, length);
    // All but the header's line; the last line is whole even where only its line feed is missing.
    const written = Math.max(
      0,
      whole
        .subarray(0, length + 1)
        .toString('latin1')
        .split('\n').length - 2,
    );
    const { done, asked } = await translateThrough('k', ['un', 'deux', 'né à Ève']);
    expect(done).toEqual(['UN', 'DEUX', 'NÉ À ÈVE']);
    expect(asked).toHaveLength(3 - written);
    expect((await translateThrough('k', ['un', 'deux', 'né à Ève'])).asked).toEqual([]);
  }
});

it('passes over exactly the line in which a byte is damaged', async () => {
  await translateThrough('k', ['un', 'deux', 'trois']);
  const whole = await readFile(path);
  const header = whole.indexOf('\n') + 1;
  for (let place = header; place < whole.length; place += 7) {
    const damaged = Buffer.from(whole);
    damaged[place] = (damaged[place] ?? 0) ^ 0x04;
    await writeFile(path, damaged);
    const { done, asked } = await translateThrough('k', ['un', 'deux', 'trois']);
    expect(done).toEqual(['UN', 'DEUX', 'TROIS']);
    // A lost line feed joins two lines.
    expect(asked.length).toBeLessThanOrEqual(whole[place] === 10 ? 2 : 1);
  }
});

it('forgets what was done for another key', async () => {
  await translateThrough('old', ['un']);
  expect((await translateThrough('new', ['un'])).asked).toEqual(['un']);
  expect((await translateThrough('old', ['un'])).asked).toEqual(['un']);
});

it('is gone once removed', async () => {
  const journal = await openSentenceJournal(path, 'k');
  await journal.remove();
  await expect(readFile(path)).rejects.toThrow('ENOENT');
});
