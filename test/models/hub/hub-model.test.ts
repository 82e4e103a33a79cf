import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { DownloadProgress } from '../../../src/models/hub/hub-download.ts';
import { findHubModel, provideHubModel } from '../../../src/models/hub/hub-model.ts';
import { openSeq2SeqTranslator } from '../../../src/models/seq2seq-translator.ts';
import { configureTransformers } from '../../../src/models/tokens/transformers-environment.ts';
import {
  cacheWithTinyModel,
  TINY_COMMIT,
  TINY_ENTRY,
  TINY_MODEL,
  temporaryFolder,
  tinySnapshot,
} from '../../support/hub-cache-folder.ts';
import { type HubServerOptions, startHubServer } from '../../support/hub-server.ts';

const WANTED = [
  'config.json',
  'generation_config.json',
  'tokenizer_config.json',
  'tokenizer.json',
  'onnx/encoder_model.onnx',
  'onnx/decoder_model_merged.onnx',
];

beforeAll(() => configureTransformers('/nowhere'));

const startTinyHub = (answer?: HubServerOptions['answer']) =>
  startHubServer({ id: TINY_ENTRY.id, folder: TINY_MODEL, commit: TINY_COMMIT, ...(answer && { answer }) });

/** Every file in the cache, with what is half done or was left behind. */
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

const repository = 'models--made-up--tiny-marian';
const wholeCache = [
  `${repository}/refs/main`,
  ...WANTED.map((f) => `${repository}/snapshots/${TINY_COMMIT}/${f}`),
].sort();

describe('downloading', () => {
  test('brings just the files that are needed, and they work', async () => {
    const hub = await startTinyHub();
    const cache = await temporaryFolder();
    const environment = { HF_HUB_CACHE: cache, HF_ENDPOINT: hub.endpoint };
    const translator = await openSeq2SeqTranslator(TINY_ENTRY, { environment, threads: 1 });
    for await (const { hypothesis } of translator.translate(['Bonjour.']))
      expect(hypothesis.text).toBe('Good morning.');
    await translator.dispose();
    expect(filesIn(cache)).toEqual(wholeCache);
    for (const file of WANTED) {
      expect(readFileSync(join(tinySnapshot(cache), file))).toEqual(readFileSync(join(TINY_MODEL, file)));
    }
  });

  test('asks for the commit once and takes every file from it', async () => {
    const hub = await startTinyHub();
    await provideHubModel(TINY_ENTRY, { HF_HUB_CACHE: await temporaryFolder(), HF_ENDPOINT: hub.endpoint });
    expect(hub.requests.map(({ path }) => path)).toEqual([
      '/api/models/made-up/tiny-marian/revision/main?blobs=true',
      ...WANTED.map((file) => `/made-up/tiny-marian/resolve/${TINY_COMMIT}/${file}`),
    ]);
  });

  test('happens once: the second time no request is made', async () => {
    const hub = await startTinyHub();
    const environment = { HF_HUB_CACHE: await temporaryFolder(), HF_ENDPOINT: hub.endpoint };
    const first = await provideHubModel(TINY_ENTRY, environment);
    const requests = hub.requests.length;
    expect(await provideHubModel(TINY_ENTRY, environment)).toEqual(first);
    expect(hub.requests.length).toBe(requests);
  });

  test('fetches only what is missing of a model that is partly there', async () => {
    const hub = await startTinyHub((path, response) => {
      if (path !== `/api/models/made-up/tiny-marian/revision/${TINY_COMMIT}?blobs=true`) return false;
      const siblings = WANTED.map((rfilename) => ({ rfilename }));
      response.end(JSON.stringify({ sha: TINY_COMMIT, siblings }));
      return true;
    });
    const cache = await cacheWithTinyModel();
    await rm(join(tinySnapshot(cache), 'tokenizer.json'));
    await provideHubModel(TINY_ENTRY, { HF_HUB_CACHE: cache, HF_ENDPOINT: hub.endpoint });
    expect(hub.requests.map(({ path }) => path.split('/').at(-1))).toEqual([
      `${TINY_COMMIT}?blobs=true`,
      'tokenizer.json',
    ]);
  });

  test('tells how far each file has come', async () => {
    const hub = await startTinyHub();
    const seen: DownloadProgress[] = [];
    const environment = { HF_HUB_CACHE: await temporaryFolder(), HF_ENDPOINT: hub.endpoint };
    await provideHubModel(TINY_ENTRY, environment, { onProgress: (progress) => seen.push(progress) });
    for (const file of WANTED) {
      const size = readFileSync(join(TINY_MODEL, file)).length;
      const steps = seen.filter((progress) => progress.file === file);
      expect(steps.at(-1)).toEqual({ file, loadedBytes: size, totalBytes: size });
      expect(steps.map((s) => s.loadedBytes)).toEqual(steps.map((s) => s.loadedBytes).sort((a, b) => a - b));
    }
  });

  test('sends HF_TOKEN if there is one', async () => {
    const hub = await startTinyHub();
    const environment = { HF_HUB_CACHE: await temporaryFolder(), HF_ENDPOINT: hub.endpoint, HF_TOKEN: 'secret' };
    await provideHubModel(TINY_ENTRY, environment);
    expect(new Set(hub.requests.map((r) => r.authorization))).toEqual(new Set(['Bearer secret']));
  });

  test('never takes the token to another host that the hub redirects to', async () => {
    const store = await startTinyHub();
    const hub = await startTinyHub((path, response) => {
      if (!path.endsWith('.onnx')) return false;
      response.writeHead(302, { location: store.endpoint.replace('127.0.0.1', 'localhost') + path }).end();
      return true;
    });
    const environment = { HF_HUB_CACHE: await temporaryFolder(), HF_ENDPOINT: hub.endpoint, HF_TOKEN: 'secret' };
    await provideHubModel(TINY_ENTRY, environment);
    expect(store.requests.map((r) => r.authorization)).toEqual([undefined, undefined]);
  });

  test('brings the files of big graphs that config.json asks for', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'onnx'));
    for (const file of WANTED) await writeFile(join(folder, file), '');
    const external = { use_external_data_format: { 'encoder_model.onnx': 2, decoder_model_merged: true } };
    await writeFile(join(folder, 'config.json'), JSON.stringify({ 'transformers.js_config': external }));
    const data = ['encoder_model.onnx_data', 'encoder_model.onnx_data_1', 'decoder_model_merged.onnx_data'];
    for (const name of data) await writeFile(join(folder, 'onnx', name), 'weights');
    const hub = await startHubServer({ id: TINY_ENTRY.id, folder, commit: TINY_COMMIT });
    const cache = await temporaryFolder();
    await provideHubModel(TINY_ENTRY, { HF_HUB_CACHE: cache, HF_ENDPOINT: hub.endpoint });
    expect(filesIn(tinySnapshot(cache))).toEqual([...WANTED, ...data.map((name) => `onnx/${name}`)].sort());
  });
});

describe('a download that fails leaves nothing behind that is not whole', () => {
  const graph = `/made-up/tiny-marian/resolve/${TINY_COMMIT}/onnx/decoder_model_merged.onnx`;
  const body = readFileSync(join(TINY_MODEL, 'onnx/decoder_model_merged.onnx'));

  test.each<[string, HubServerOptions['answer'], string]>([
    [
      'the connection breaks off',
      (_, response) => {
        response.writeHead(200, { 'content-length': body.length });
        response.write(body.subarray(0, 5000), () => response.destroy());
        return true;
      },
      'the connection broke off; nothing of it was kept, so run again',
    ],
    [
      'the body is too short',
      (_, response) => {
        response.end(body.subarray(0, 5000));
        return true;
      },
      `5000 bytes came instead of ${body.length}; nothing of it was kept, so run again`,
    ],
    [
      'a byte is wrong',
      (_, response) => {
        const wrong = Buffer.from(body);
        wrong[5000] = 255 - (wrong[5000] ?? 0);
        response.end(wrong);
        return true;
      },
      'its SHA-256 is not the one that the hub gives; nothing of it was kept, so run again',
    ],
  ])('when %s', async (_, answer, message) => {
    const hub = await startTinyHub((path, response, send) => path === graph && answer?.(path, response, send) === true);
    const cache = await temporaryFolder();
    await expect(provideHubModel(TINY_ENTRY, { HF_HUB_CACHE: cache, HF_ENDPOINT: hub.endpoint })).rejects.toMatchObject(
      {
        code: 'hub-failed',
        message: `onnx/decoder_model_merged.onnx of made-up/tiny-marian was not downloaded: ${message}`,
      },
    );
    const rest = wholeCache.filter((file) => !file.endsWith('refs/main') && !file.endsWith('merged.onnx'));
    expect(filesIn(cache)).toEqual(rest);
  });

  test('and the next run goes on from there', async () => {
    let broken = true;
    const hub = await startTinyHub((path, response) => {
      if (path !== graph || !broken) return false;
      broken = false;
      response.writeHead(503).end();
      return true;
    });
    const cache = await temporaryFolder();
    const environment = { HF_HUB_CACHE: cache, HF_ENDPOINT: hub.endpoint };
    await expect(provideHubModel(TINY_ENTRY, environment)).rejects.toMatchObject({ code: 'hub-failed' });
    const before = hub.requests.length;
    await provideHubModel(TINY_ENTRY, environment);
    expect(hub.requests.slice(before).map(({ path }) => path.split('/').at(-1))).toEqual([
      'main?blobs=true',
      'decoder_model_merged.onnx',
    ]);
    expect(filesIn(cache)).toEqual(wholeCache);
  });

  test('nor does one that is cancelled', async () => {
    const controller = new AbortController();
    const hub = await startTinyHub((path, response) => {
      if (path !== graph) return false;
      response.writeHead(200, { 'content-length': body.length });
      response.write(body.subarray(0, 5000), () => controller.abort(new Error('enough')));
      return true;
    });
    const cache = await temporaryFolder();
    await expect(
      provideHubModel(TINY_ENTRY, { HF_HUB_CACHE: cache, HF_ENDPOINT: hub.endpoint }, { signal: controller.signal }),
    ).rejects.toThrow('enough');
    expect(filesIn(cache).filter((file) => file.includes('incomplete'))).toEqual([]);
  });
});

describe('what the hub does not have', () => {
  test('a model', async () => {
    const hub = await startTinyHub();
    const entry = { ...TINY_ENTRY, id: 'made-up/other' };
    await expect(
      provideHubModel(entry, { HF_HUB_CACHE: await temporaryFolder(), HF_ENDPOINT: hub.endpoint }),
    ).rejects.toMatchObject({
      code: 'hub-failed',
      message: `${hub.endpoint} answered 404 for made-up/other, revision main; check id, revision and dtype in models.yaml`,
    });
  });

  test('a dtype: the ones that there are are listed, and nothing is downloaded', async () => {
    const hub = await startTinyHub();
    const cache = await temporaryFolder();
    await expect(
      provideHubModel({ ...TINY_ENTRY, dtype: 'q8' }, { HF_HUB_CACHE: cache, HF_ENDPOINT: hub.endpoint }),
    ).rejects.toMatchObject({
      code: 'hub-failed',
      message: expect.stringMatching(
        /^tiny: made-up\/tiny-marian has no onnx\/encoder_model_quantized\.onnx; for another dtype there are: .*encoder_model\.onnx/u,
      ),
    });
    expect(filesIn(cache)).toEqual([]);
  });

  test('a model that needs a token', async () => {
    const hub = await startTinyHub((_, response) => {
      response.writeHead(401).end();
      return true;
    });
    await expect(
      provideHubModel(TINY_ENTRY, { HF_HUB_CACHE: await temporaryFolder(), HF_ENDPOINT: hub.endpoint }),
    ).rejects.toMatchObject({ code: 'hub-failed', message: expect.stringContaining('HF_TOKEN') });
  });

  test('a list of files, because it is no hub', async () => {
    const hub = await startTinyHub((_, response) => {
      response.end('<h1>Welcome</h1>');
      return true;
    });
    await expect(
      provideHubModel(TINY_ENTRY, { HF_HUB_CACHE: await temporaryFolder(), HF_ENDPOINT: hub.endpoint }),
    ).rejects.toMatchObject({ code: 'hub-failed', message: expect.stringContaining('is it a Hugging Face hub?') });
  });
});

describe('offline', () => {
  test.each(['1', 'true', 'YES', 'on'])('with HF_HUB_OFFLINE=%s nothing is asked of the network', async (value) => {
    const hub = await startTinyHub();
    const cache = await temporaryFolder();
    const environment = { HF_HUB_CACHE: cache, HF_ENDPOINT: hub.endpoint, HF_HUB_OFFLINE: value };
    await expect(provideHubModel(TINY_ENTRY, environment)).rejects.toMatchObject({
      code: 'hub-offline',
      message: `tiny needs config.json of made-up/tiny-marian (revision main), and HF_HUB_OFFLINE is set: run once without it and with --model tiny, or copy the model to ${join(cache, repository)}`,
    });
    expect(hub.requests).toEqual([]);
  });

  test('names the file that a model in the cache lacks', async () => {
    const cache = await cacheWithTinyModel('links');
    await rm(join(cache, repository, 'blobs'), { recursive: true });
    const environment = { HF_HUB_CACHE: cache, HF_HUB_OFFLINE: '1' };
    expect(await findHubModel(TINY_ENTRY, environment)).toMatchObject({ missing: WANTED });
    await expect(provideHubModel(TINY_ENTRY, environment)).rejects.toMatchObject({ code: 'hub-offline' });
  });

  test('a model named by its commit needs no ref', async () => {
    const cache = await cacheWithTinyModel();
    await rm(join(cache, repository, 'refs'), { recursive: true });
    const environment = { HF_HUB_CACHE: cache, HF_HUB_OFFLINE: '1' };
    const snapshot = await provideHubModel({ ...TINY_ENTRY, revision: TINY_COMMIT }, environment);
    expect(snapshot).toEqual({ commit: TINY_COMMIT, folder: tinySnapshot(cache) });
    await expect(provideHubModel(TINY_ENTRY, environment)).rejects.toMatchObject({ code: 'hub-offline' });
  });

  test('a hub that cannot be reached is told from one that fails', async () => {
    const environment = { HF_HUB_CACHE: await temporaryFolder(), HF_ENDPOINT: 'http://127.0.0.1:1' };
    await expect(provideHubModel(TINY_ENTRY, environment)).rejects.toMatchObject({
      code: 'hub-offline',
      message: expect.stringContaining('http://127.0.0.1:1 cannot be reached'),
    });
  });
});

test('a config.json that is not JSON is named', async () => {
  const cache = await cacheWithTinyModel();
  await writeFile(join(tinySnapshot(cache), 'config.json'), '{');
  await expect(provideHubModel(TINY_ENTRY, { HF_HUB_CACHE: cache })).rejects.toMatchObject({ code: 'model-corrupt' });
});
