import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AutoTokenizer, env } from '@huggingface/transformers';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Hypothesis, TranslateOptions, Translator } from '../../src/models/contracts.ts';
import { BeamDecoder } from '../../src/models/engine/beam-decoder.ts';
import { openDecoderGraph } from '../../src/models/engine/decoder-graph.ts';
import type { Prompt } from '../../src/models/engine/decoding-job.ts';
import { openTranslator } from '../../src/models/registry.ts';
import { powerNormalization } from '../../src/models/search/length-normalization.ts';
import { openSeq2SeqTranslator } from '../../src/models/seq2seq-translator.ts';
import { configureTransformers } from '../../src/models/tokens/transformers-environment.ts';
import { cacheWithTinyModel, TINY_COMMIT, TINY_ENTRY, TINY_MODEL, tinySnapshot } from '../support/hub-cache-folder.ts';

interface Expected {
  readonly text: string;
  readonly sourceIds: readonly number[];
  readonly targetIds: readonly number[];
  readonly target: string;
  readonly finished: boolean;
  readonly logProbability: number;
  /** The hypotheses of four beams, best first. */
  readonly beams: readonly { readonly ids: readonly number[]; readonly score: number }[];
}

/** What Python's transformers generates with the same weights. */
const { plain: expected, between }: Readonly<Record<'plain' | 'between', readonly Expected[]>> = JSON.parse(
  readFileSync(join(TINY_MODEL, 'expected.json'), 'utf8'),
);
const texts = expected.map(({ text }) => text);
const endless = expected.find(({ finished }) => !finished)?.text ?? '';

beforeAll(() => configureTransformers('/nowhere'));

async function openTiny(cache: string, entry = TINY_ENTRY): Promise<Translator> {
  const environment = { HF_HUB_CACHE: cache, HF_HUB_OFFLINE: '1' };
  const translator = await openSeq2SeqTranslator(entry, { environment, threads: 1 });
  onTestFinished(() => translator.dispose());
  return translator;
}

async function translateAll(
  translator: Translator,
  sources: readonly string[],
  options: TranslateOptions = { beams: 1 },
): Promise<Hypothesis[]> {
  const hypotheses: Hypothesis[] = [];
  for await (const { index, hypothesis } of translator.translate(sources, options)) hypotheses[index] = hypothesis;
  return hypotheses;
}

/** What greedy decoding gives; of `targetIds` the first `given` are the target language's. */
function asHypothesis({ target, targetIds, finished, logProbability }: Expected, given = 0) {
  const close = expect.closeTo(logProbability, 4) as unknown as number;
  return { text: target.trim(), tokens: targetIds.length - given, finished, logProbability: close, words: [] };
}

describe('a model in the hub cache, with HF_HUB_OFFLINE', () => {
  test.each(['files', 'links'] as const)('generates what Python generates, from a cache of %s', async (layout) => {
    const translator = await openTiny(await cacheWithTinyModel(layout));
    const hypotheses = await translateAll(translator, texts);
    for (const [k, e] of expected.entries()) {
      // What runs into its bound does so in a loop, which is broken here.
      expect(hypotheses[k]).toMatchObject(e.finished ? asHypothesis(e) : { brokeLoop: true });
    }
  });

  test('keeps a sign that it does not know', async () => {
    const environment = { HF_HUB_CACHE: await cacheWithTinyModel('files'), HF_HUB_OFFLINE: '1' };
    const translator = await openTranslator(TINY_ENTRY, { root: '/nowhere', environment, threads: 1 });
    onTestFinished(() => translator.dispose());
    const { text = '', target = '' } = expected.find(({ finished }) => finished) ?? {};
    expect(await translateAll(translator, [`${text} 🎂`])).toMatchObject([{ text: `${target.trim()} 🎂` }]);
  });

  test('knows both a text that ends and one that runs into its length bound', () => {
    expect(new Set(expected.map(({ finished }) => finished))).toEqual(new Set([true, false]));
  });

  test('tells which weights it is', async () => {
    const translator = await openTiny(await cacheWithTinyModel());
    expect(translator.model).toEqual({ name: 'tiny', revision: TINY_COMMIT, dtype: 'fp32', license: 'CC0-1.0' });
  });

  test('translates a text alike alone and among others', async () => {
    const translator = await openTiny(await cacheWithTinyModel());
    const alone: Hypothesis[] = [];
    for (const text of texts) alone.push(...(await translateAll(translator, [text])));
    expect(alone).toEqual(await translateAll(translator, texts));
  });
});

describe('beam search', () => {
  test("finds Python's hypotheses, token for token, one text among others or not", async () => {
    const tokenizer = await AutoTokenizer.from_pretrained(TINY_MODEL);
    const [encoder, decoder] = ['encoder_model', 'decoder_model_merged'].map(
      (graph) => `${TINY_MODEL}onnx/${graph}.onnx`,
    );
    const graph = await openDecoderGraph(
      { encoder: encoder ?? '', decoder: decoder ?? '', prefix: [2], banned: [2] },
      1,
    );
    onTestFinished(() => graph.dispose());
    const settings = { endToken: 0, normalize: powerNormalization(1), maxRows: 8, maxTexts: 1 };
    const search = new BeamDecoder(graph, [], { ...settings, maxPositions: 1e6, maxPromptTokens: 1e6 });
    const prompts = expected.map(({ text, sourceIds }): Prompt => {
      expect(tokenizer.encode(text)).toEqual(sourceIds);
      const maxNewTokens = Math.min(2 * sourceIds.length + 24, 95);
      return { ids: sourceIds, positions: 1, maxNewTokens, source: { start: 0, end: sourceIds.length }, beams: 4 };
    });
    let compared = 0;
    for await (const { index, continuations } of search.decode(prompts)) {
      // Loops are broken here, and not in Python.
      if (continuations.some(({ brokeLoop }) => brokeLoop)) continue;
      expect(continuations.map(({ ids }) => ids)).toEqual(expected[index]?.beams.map(({ ids }) => ids));
      compared += 1;
    }
    expect(compared).toBeGreaterThanOrEqual(7);
  });

  test('gives alternatives, likely ones first', async () => {
    const translator = await openTiny(await cacheWithTinyModel());
    for await (const { hypothesis, alternatives } of translator.translate(['La mer dort.'], { alternatives: 3 })) {
      expect(alternatives).toHaveLength(3);
      expect(new Set([hypothesis, ...alternatives].map(({ text }) => text)).size).toBe(4);
    }
  });

  test('holds what a glossary requires', async () => {
    const translator = await openTiny(await cacheWithTinyModel());
    const text = 'Les enfants jouent dans la cour.';
    const terms = () => [{ source: 'cour', target: 'garden' }];
    const [free] = await translateAll(translator, [text], {});
    const [bound] = await translateAll(translator, [text], { terms });
    expect(free?.text).toBe('The children are playing in the yard.');
    expect(bound?.text).toContain('garden');
  });

  test('breaks a loop that the model falls into', async () => {
    const translator = await openTiny(await cacheWithTinyModel());
    const [hypothesis] = await translateAll(translator, ['Bonjour.', endless].slice(1), {});
    expect(hypothesis?.brokeLoop).toBe(true);
  });
});

describe('tokens', () => {
  test('are counted as Python counts them, the end token included', async () => {
    const translator = await openTiny(await cacheWithTinyModel());
    expect(texts.map((text) => translator.countTokens(text))).toEqual(expected.map((e) => e.sourceIds.length));
  });

  test('a text over the limit is refused, never cut', async () => {
    const translator = await openTiny(await cacheWithTinyModel());
    const long = 'Le chat dort. '.repeat(40);
    expect(translator.countTokens(long)).toBeGreaterThan(translator.maxSourceTokens);
    await expect(translateAll(translator, [long])).rejects.toThrow(RangeError);
  });

  test('an end token that an author wrote is read as text', async () => {
    const translator = await openTiny(await cacheWithTinyModel());
    const added = translator.countTokens('Bonjour.</s>') - translator.countTokens('Bonjour.');
    // As a token it would be one; as text, the tiny vocabulary needs a token for each of its characters.
    expect(added).toBeGreaterThan(2);
  });
});

describe('a signal', () => {
  test('stops between texts', async () => {
    const translator = await openTiny(await cacheWithTinyModel());
    const controller = new AbortController();
    const done: number[] = [];
    const run = async () => {
      for await (const { index } of translator.translate(texts, { signal: controller.signal })) {
        done.push(index);
        controller.abort(new Error('enough'));
      }
    };
    await expect(run()).rejects.toThrow('enough');
    expect(done).toHaveLength(1);
  });

  test('stops inside a text', async () => {
    const translator = await openTiny(await cacheWithTinyModel());
    const controller = new AbortController();
    const options = { signal: controller.signal, onTokens: () => controller.abort(new Error('enough')) };
    const next = translator.translate([endless], options)[Symbol.asyncIterator]().next();
    await expect(next).rejects.toThrow('enough');
  });
});

describe('languages', () => {
  const french = { ...TINY_ENTRY, sourceLanguage: 'fra_Latn', targetLanguage: 'eng_Latn' };

  test('of a model between many are given as tokens, as in Python', async () => {
    const translator = await openTiny(await cacheWithLanguages(), french);
    expect(between.map(({ text }) => translator.countTokens(text))).toEqual(between.map((e) => e.sourceIds.length));
    const hypotheses = await translateAll(
      translator,
      between.map(({ text }) => text),
    );
    expect(hypotheses).toMatchObject(between.map((e) => asHypothesis(e, 1)));
  });

  test.each([
    [
      { ...french, sourceLanguage: 'fra_Latin' },
      'models.yaml: tiny has no language "fra_Latin"; did you mean fra_Latn?',
    ],
    [TINY_ENTRY, 'models.yaml: tiny needs sourceLanguage and targetLanguage'],
  ])('that are wrong or missing are refused', async (entry, message) => {
    await expect(openTiny(await cacheWithLanguages(), entry)).rejects.toMatchObject({
      code: 'config-invalid',
      message,
    });
  });

  test('are refused by a model between two', async () => {
    await expect(openTiny(await cacheWithTinyModel(), french)).rejects.toMatchObject({ code: 'config-invalid' });
  });
});

/** The tiny model with a tokenizer like NLLB's, whose last two pieces are the tokens of French and English. */
async function cacheWithLanguages(): Promise<string> {
  const cache = await cacheWithTinyModel();
  const folder = tinySnapshot(cache);
  const tokenizer = JSON.parse(await readFile(join(folder, 'tokenizer.json'), 'utf8'));
  const first = tokenizer.model.vocab.length - 2;
  for (const [index, content] of ['fra_Latn', 'eng_Latn'].entries()) {
    tokenizer.model.vocab[first + index][0] = content;
    tokenizer.added_tokens.push({ ...tokenizer.added_tokens[0], id: first + index, content });
    tokenizer.post_processor.special_tokens[content] = { id: content, ids: [first + index], tokens: [content] };
  }
  // English comes first here, as in the files of the real model: the translator has to put French.
  tokenizer.post_processor.single.unshift({ SpecialToken: { id: 'eng_Latn', type_id: 0 } });
  await writeFile(join(folder, 'tokenizer.json'), JSON.stringify(tokenizer));
  const config = JSON.parse(await readFile(join(folder, 'tokenizer_config.json'), 'utf8'));
  const additional = { tokenizer_class: 'NllbTokenizer', additional_special_tokens: ['fra_Latn', 'eng_Latn'] };
  await writeFile(join(folder, 'tokenizer_config.json'), JSON.stringify({ ...config, ...additional }));
  return cache;
}

test('a graph that is damaged is named, with what to do', async () => {
  const cache = await cacheWithTinyModel();
  const folder = tinySnapshot(cache);
  const graph = join(folder, 'onnx', 'encoder_model.onnx');
  await writeFile(graph, (await readFile(graph)).subarray(0, 1000));
  await expect(openTiny(cache)).rejects.toMatchObject({
    code: 'model-failed',
    message: expect.stringMatching(/^tiny cannot be loaded: .*; delete .* to download it again$/u),
  });
});

test('transformers.js itself can never reach the network', async () => {
  await expect(env.fetch('https://huggingface.co/')).rejects.toThrow('no network');
  expect(env.allowRemoteModels).toBe(false);
});
