import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { libreTranslate } from 'libretranslate-ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFakeTranslator } from '../support/fake-translator.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const run = promisify(execFile);
const PYTHON = process.env['PASSERELLE_TEST_PYTHON'] ?? 'python3';
const hasPythonClient = await run(PYTHON, ['-c', 'import libretranslatepy']).then(
  () => true,
  () => false,
);

let server: TestServer;
beforeAll(async () => {
  const alternative = { text: 'or so', logProbability: -1, finished: true, tokens: 3, words: [] };
  const fake = createFakeTranslator(undefined, 100);
  server = await startTestServer({
    translator: {
      ...fake,
      async *translate(texts, options) {
        for await (const result of fake.translate(texts, options)) {
          yield { ...result, alternatives: options?.alternatives ? [alternative] : [] };
        }
      },
    },
  });
});
afterAll(() => server.close(0));

interface Answer {
  readonly translatedText: string | string[];
  readonly detectedLanguage: unknown;
  readonly alternatives?: unknown;
}

const translate = async (body: unknown) => {
  const response = await server.postJson('/translate', body);
  return { status: response.status, body: (await response.json()) as Answer };
};
const pair = { source: 'fr', target: 'en' };

describe('POST /translate', () => {
  it('gives a text for a text and an array for an array', async () => {
    expect(await translate({ q: 'Il dort.', ...pair })).toEqual({ status: 200, body: { translatedText: 'IL DORT.' } });
    expect((await translate({ q: ['Il dort.', 'Il rit.'], ...pair })).body).toEqual({
      translatedText: ['IL DORT.', 'IL RIT.'],
    });
  });

  it('reads words that stand alone in a sentence, as those of buttons and headings do', async () => {
    expect((await translate({ q: ['Est', 'Histoire'], ...pair })).body).toEqual({
      translatedText: ['East', 'History'],
    });
  });

  it('keeps line breaks and the space around sentences', async () => {
    const { body } = await translate({ q: '  Il dort.  Il rit.\n\n- un\r\n\tdeux ', ...pair });
    expect(body.translatedText).toBe('  IL DORT.  IL RIT.\n\n- UN\r\n\tDEUX ');
  });

  it('takes forms, as older clients send them', async () => {
    const body = new URLSearchParams([
      ['q', 'Il dort.'],
      ['source', 'fr'],
      ['target', 'en'],
    ]);
    const response = await server.fetch('/translate', { method: 'POST', body });
    expect(await response.json()).toEqual({ translatedText: 'IL DORT.' });
  });

  it('says what language it saw, and leaves English alone', async () => {
    const french = 'Le gouvernement a présenté mardi son projet de loi.';
    const english = 'The government presented its bill on Tuesday morning.';
    const { body } = await translate({ q: [english, french], source: 'auto', target: 'en' });
    expect(body.translatedText).toEqual([english, french.toUpperCase()]);
    expect(body.detectedLanguage).toEqual([
      { language: 'en', confidence: expect.any(Number) },
      { language: 'fr', confidence: expect.any(Number) },
    ]);
    const single = await translate({ q: french, source: 'auto', target: 'en' });
    expect(single.body.detectedLanguage).toEqual({ language: 'fr', confidence: expect.any(Number) });
  });

  it('gives alternatives only where they are asked for', async () => {
    expect((await translate({ q: 'Il dort.', ...pair, alternatives: 2 })).body.alternatives).toEqual(expect.any(Array));
    expect((await translate({ q: 'Il dort.', ...pair })).body.alternatives).toBeUndefined();
  });

  it('translates around tags', async () => {
    const q = '<p>Il <b>dort</b>.</p><script>var chat;</script>';
    expect((await translate({ q, ...pair, format: 'html' })).body.translatedText).toBe(
      '<p>IL <b>DORT</b>.</p><script>var chat;</script>',
    );
  });

  it.each([
    [{ ...pair }, 400, /missing q/],
    [{ q: 'a', target: 'en' }, 400, /source/],
    [{ q: 'a', source: 'en', target: 'fr' }, 400, /from French \(fr\) to English \(en\) only/],
    [{ q: 'a', source: 'fr', target: 'de' }, 400, /only/],
    [{ q: 'a', ...pair, format: 'pdf' }, 400, /format/],
    [{ q: 'a'.repeat(5001), ...pair }, 400, /\(5001\) exceeds text limit \(5000\)/],
    [{ q: 7, ...pair }, 400, /q/],
    [{ q: 'a', ...pair, alternatives: 1e9 }, 400, /alternatives/],
    [[], 400, /./],
    [null, 400, /./],
  ])('refuses %j', async (body, status, message) => {
    const answer = await translate(body);
    expect(answer.status).toBe(status);
    expect(answer.body).toEqual({ error: expect.stringMatching(message) });
  });
});

it('lists languages and settings, and detects', async () => {
  expect(await (await server.fetch('/languages')).json()).toContainEqual({
    code: 'fr',
    name: 'French',
    targets: ['en'],
  });
  expect(await (await server.fetch('/frontend/settings')).json()).toMatchObject({
    charLimit: 5000,
    keyRequired: false,
  });
  const detected = await server.postJson('/detect', { q: 'Le gouvernement a présenté mardi son projet de loi.' });
  expect(((await detected.json()) as unknown[])[0]).toMatchObject({ language: 'fr' });
});

it('serves the npm client libretranslate-ts', async () => {
  libreTranslate.setApiEndpoint(server.url);
  libreTranslate.setApiKey('');
  expect(await libreTranslate.translate('Il dort.', 'fr', 'en', 1)).toMatchObject({
    status: 200,
    translatedText: 'IL DORT.',
    alternatives: expect.any(Array),
  });
  expect(await libreTranslate.translate('He sleeps.', 'en', 'fr')).toMatchObject({
    error: expect.stringMatching(/only/),
  });
  expect(await libreTranslate.detect('Le gouvernement a présenté mardi son projet.')).toMatchObject({ language: 'fr' });
  expect(await libreTranslate.listLanguages()).toHaveLength(2);
});

it.skipIf(!hasPythonClient)('serves the Python client libretranslatepy', async () => {
  const program = `
from libretranslatepy import LibreTranslateAPI
api = LibreTranslateAPI(${JSON.stringify(server.url)})
print(api.translate("Il dort à l'hôtel.", "fr", "en"))
print(api.detect("Le gouvernement a présenté mardi son projet.")[0]["language"])
print([language["code"] for language in api.languages()])
`;
  const { stdout } = await run(PYTHON, ['-c', program]);
  expect(stdout.split('\n').slice(0, 3)).toEqual(["IL DORT À L'HÔTEL.", 'fr', "['en', 'fr']"]);
});
