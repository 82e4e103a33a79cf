import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { SentenceId } from '../../src/document/segmented-article.ts';
import { openSentenceJournal } from '../../src/memory/sentence-journal.ts';
import { withStore } from '../../src/memory/sentence-store.ts';
import { translateSentences } from '../../src/translate/translate-sentences.ts';
import { createFakeTranslator } from '../support/fake-translator.ts';

const WORDS =
  'le pont relie deux villes que la rivière sépare depuis toujours et les habitants le traversent chaque jour';

/** 5,000 sentences of 21 words, all different. */
const BOOK = new Map(
  Array.from({ length: 5000 }, (_, k): [SentenceId, string] => [`b1.s${k + 1}`, `En ${k} jours, ${WORDS}.`]),
);

it('a book of 100,000 words goes on, wherever it is broken off, with the result of an unbroken run', async () => {
  const path = join(await mkdtemp(join(tmpdir(), 'book-')), '.sentences.jsonl');
  const asked: string[] = [];
  const createTranslator = (most: number) =>
    createFakeTranslator((text) => {
      if (most-- === 0) throw new Error('broken off');
      asked.push(text);
      return { text: text.replace('En', 'In'), logProbability: -text.length / 7 };
    }, 50);
  const run = async (most: number) => {
    const journal = await openSentenceJournal(path, 'key');
    return translateSentences(BOOK, withStore(createTranslator(most), journal)).finally(journal.close);
  };
  for (const most of [1, 700, 2000, 17, 1900]) await expect(run(most)).rejects.toThrow('broken off');
  const resumed = await run(10_000);
  // No sentence was asked for twice: each run went on right where the one before was broken off.
  expect([asked.length, new Set(asked).size]).toEqual([5000, 5000]);
  const whole = await translateSentences(BOOK, createTranslator(10_000));
  expect(JSON.stringify([...resumed])).toBe(JSON.stringify([...whole]));
});
