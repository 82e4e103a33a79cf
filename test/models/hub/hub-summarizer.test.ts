import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Summarizer } from '../../../src/models/contracts.ts';
import { openHubSummarizer } from '../../../src/models/hub/hub-summarizer.ts';
import { configureTransformers } from '../../../src/models/tokens/transformers-environment.ts';
import {
  cacheWithTinyModel,
  TINY_CHAT_MODEL,
  TINY_COMMIT,
  TINY_ENTRY,
  TINY_MODEL,
} from '../../support/hub-cache-folder.ts';

beforeAll(() => configureTransformers('/nowhere'));

async function open(architecture: 'seq2seq' | 'causal-chat'): Promise<Summarizer> {
  const cache = await cacheWithTinyModel('files', architecture === 'seq2seq' ? TINY_MODEL : TINY_CHAT_MODEL);
  const entry = { ...TINY_ENTRY, task: 'summarization', architecture } as const;
  const environment = { HF_HUB_CACHE: cache, HF_HUB_OFFLINE: '1' };
  const summarizer = await openHubSummarizer(entry, { environment, threads: 1 });
  onTestFinished(() => summarizer.dispose());
  return summarizer;
}

describe('an encoder-decoder model', () => {
  const source = 'Un marchand ouvre sa porte et salue les passants.';

  test('writes its summary', async () => {
    const summarizer = await open('seq2seq');
    const summary = await summarizer.summarize(source, { maxWords: 20 });
    expect(summary).toBe('A merchant opens his door and greets the passers-by.');
    expect(summarizer.model).toMatchObject({ name: 'tiny', revision: TINY_COMMIT });
  });

  test('leaves out a sentence that is over the words asked for', async () => {
    expect(await (await open('seq2seq')).summarize(source, { maxWords: 8 })).toBe('');
  });

  test('refuses a text over its limit', async () => {
    const summarizer = await open('seq2seq');
    const long = `${source} `.repeat(8);
    expect(summarizer.countTokens(long)).toBeGreaterThan(summarizer.maxSourceTokens);
    await expect(summarizer.summarize(long, { maxWords: 20 })).rejects.toThrow(RangeError);
  });
});

describe('an instruction model', () => {
  test.each([
    [100, 'Rain fell. Rivers rose quickly. Nobody in town slept soundly.'],
    [9, 'Rain fell. Rivers rose quickly.'],
    [3, 'Rain fell.'],
    [1, ''],
  ])('tells in %i words what whole sentences it can', async (maxWords, summary) => {
    const summarizer = await open('causal-chat');
    expect(await summarizer.summarize('Il a plu toute la nuit.', { maxWords })).toBe(summary);
  });

  test('refuses a text that leaves no room for the answer', async () => {
    const summarizer = await open('causal-chat');
    const long = 'Il a plu. '.repeat(120);
    expect(summarizer.countTokens(long)).toBeGreaterThan(summarizer.maxSourceTokens);
    await expect(summarizer.summarize(long, { maxWords: 20 })).rejects.toThrow(RangeError);
  });

  test('is not taken in by the tokens of its template in the text', async () => {
    const summarizer = await open('causal-chat');
    const plain = summarizer.countTokens('Il a dit: answer>');
    expect(summarizer.countTokens('Il a dit: <answer>')).toBe(plain + 1);
  });

  test('stops when the signal says so', async () => {
    const summarizer = await open('causal-chat');
    const controller = new AbortController();
    setImmediate(() => controller.abort(new Error('enough')));
    const summary = summarizer.summarize('Il a plu.', { maxWords: 50, signal: controller.signal });
    await expect(summary).rejects.toThrow('enough');
  });
});
