import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cacheWithTinyModel, TINY_CHAT_MODEL, temporaryFolder } from '../support/hub-cache-folder.ts';
import { runInWorld } from '../support/world.ts';

const CONFIG = `
defaults: { translator: unused, summarizer: extractive }
models:
  unused: { task: translation, from: hub, architecture: seq2seq, id: made-up/unused, dtype: fp32, license: MIT, description: x }
  tiny:
    task: summarization
    from: hub
    architecture: causal-chat
    id: made-up/tiny-marian
    revision: main
    dtype: fp32
    languages: [en]
    license: CC0-1.0
    description: Tells the same three sentences, whatever it reads.
`;

async function summarize(text: string) {
  const workingFolder = await temporaryFolder();
  await writeFile(join(workingFolder, 'models.yaml'), CONFIG);
  const environment = { HF_HUB_CACHE: await cacheWithTinyModel('files', TINY_CHAT_MODEL), HF_HUB_OFFLINE: '1' };
  const line = [
    'summarize',
    '--summarizer',
    'tiny',
    '--config',
    'models.yaml',
    '--no-memory',
    '--length',
    '3s',
    '--json',
  ];
  const { output, ...outcome } = await runInWorld(line, { workingFolder, environment, stdin: text });
  return { ...outcome, summaries: output === '' ? [] : JSON.parse(output) };
}

describe('summarize with a real model', () => {
  it('keeps what the text supports, with its evidence, and tells what was dropped', async () => {
    const text = 'Rain fell on the town all night. The rivers rose quickly after midnight. Schools stay closed today.';
    const { code, messages, summaries } = await summarize(text);
    expect([code, messages]).toEqual([0, expect.stringContaining('Nobody in town slept soundly.')]);
    const [{ method, sentences }] = summaries;
    expect(method).toBe('abstractive');
    expect(sentences.map((s: { text: string }) => s.text)).toEqual(['Rain fell.', 'Rivers rose quickly.']);
    expect(sentences[1].evidence).toEqual([
      { article: 'stdin', sentence: 'b1.s2', text: 'The rivers rose quickly after midnight.' },
    ]);
  });

  it('falls back on the text itself where it supports nothing', async () => {
    const text = 'The bridge of Valmont is closed for repairs. A free ferry links the two banks from next week.';
    const { messages, summaries } = await summarize(text);
    expect(messages).toContain('wrote nothing');
    expect(summaries[0].method).toBe('extractive');
    expect(summaries[0].sentences).toHaveLength(2);
  });
});
