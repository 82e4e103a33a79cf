import { mkdtemp, readFile, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { openSentenceJournal, withJournal } from '../../src/files/sentence-journal.ts';
import { createFakeTranslator } from '../support/fake-translator.ts';

let path: string;
beforeEach(async () => {
  path = join(await mkdtemp(join(tmpdir(), 'journal-')), 'deep', 'article', '.sentences.jsonl');
});

async function translateThrough(key: string, texts: readonly string[]) {
  const translator = createFakeTranslator();
  const journal = await openSentenceJournal(path, key);
  const done: string[] = [];
  for await (const { index, hypothesis } of withJournal(translator, journal).translate(texts)) {
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

it('survives a kill at every byte of the journal', async () => {
  await translateThrough('k', ['un', 'deux', 'né à Ève']);
  const whole = await readFile(path);
  for (let length = 0; length <= whole.length; length++) {
    await writeFile(path, whole);
    await truncate(path, length);
    const { done } = await translateThrough('k', ['un', 'deux', 'né à Ève']);
    expect(done).toEqual(['UN', 'DEUX', 'NÉ À ÈVE']);
    const { asked } = await translateThrough('k', ['un', 'deux', 'né à Ève']);
    expect(asked).toEqual([]);
  }
});

it('forgets what was done for another key', async () => {
  await translateThrough('old', ['un']);
  expect((await translateThrough('new', ['un'])).asked).toEqual(['un']);
  expect((await translateThrough('old', ['un'])).asked).toEqual(['un']);
});

it('starts anew from a damaged journal', async () => {
  await translateThrough('k', ['un']);
  await writeFile(path, (await readFile(path, 'utf8')).replace('"UN"', 'UN'));
  expect((await translateThrough('k', ['un'])).asked).toEqual(['un']);
});

it('is gone once removed', async () => {
  const journal = await openSentenceJournal(path, 'k');
  await journal.remove();
  await expect(readFile(path)).rejects.toThrow('ENOENT');
});
