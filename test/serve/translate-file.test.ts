import { afterAll, beforeAll, expect, it } from 'vitest';
import { createHeldTranslator } from '../support/held-translator.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const FRENCH = 'Le gouvernement a présenté mardi son projet de loi.';
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close(0));

function send(
  name: string,
  content: string,
  { source = 'fr', signal }: { source?: string; signal?: AbortSignal } = {},
) {
  const body = new FormData();
  body.append('file', new File([content], name));
  body.append('source', source);
  body.append('target', 'en');
  return server.fetch('/translate_file', { method: 'POST', body, ...(signal && { signal }) });
}

it.each([
  ['loi.txt', FRENCH, 'loi_translation.txt'],
  ['loi.md', `# Une loi\n\n${FRENCH}`, 'loi_translation.md'],
  ['loi.srt', `1\n00:00:01,000 --> 00:00:03,000\n${FRENCH}\n`, 'loi_translation.srt'],
  ['loi.html', `<html><body><p>${FRENCH}</p></body></html>`, 'loi_bilingual.html'],
])('gives %s back as a file to download', async (name, content, downloaded) => {
  const response = await send(name, content);
  expect(response.status).toBe(200);
  const { translatedFileUrl } = (await response.json()) as { translatedFileUrl: string };
  expect(translatedFileUrl).toMatch(new RegExp(`^${server.url}/`));
  const file = await fetch(translatedFileUrl);
  expect(file.headers.get('content-disposition')).toBe(`attachment; filename="${downloaded}"`);
  expect((await file.text()).replaceAll('\n', ' ')).toContain(FRENCH.toUpperCase().slice(0, 20));
});

it.each([
  ['photo.jpg', 'x', {}, 422, /photo\.jpg is none of/],
  ['loi.txt', 'The government presented its bill on Tuesday morning.', { source: 'auto' }, 422, /looks like English/],
  ['loi.docx', 'no archive', {}, 422, /loi\.docx/],
  ['loi.txt', FRENCH, { source: 'de' }, 400, /only; see source/],
  ['../../etc/passwd', FRENCH, {}, 422, /passwd is none of/],
])('says of %s why not', async (name, content, options, status, message) => {
  const response = await send(name, content, options);
  expect([response.status, await response.json()]).toEqual([status, { error: expect.stringMatching(message) }]);
});

it('keeps nothing of a file that could not be translated', async () => {
  const before = (await (await server.fetch('/articles')).json()) as unknown[];
  await send('loi.docx', 'no archive');
  expect(await (await server.fetch('/articles')).json()).toEqual(before);
});

it('stops computing, and keeps nothing, when the caller leaves', async () => {
  const { translator, begun, asked } = createHeldTranslator();
  const other = await startTestServer({ translator });
  const caller = new AbortController();
  const body = new FormData();
  body.append('file', new File([FRENCH], 'loi.txt'));
  body.append('source', 'fr');
  body.append('target', 'en');
  const asking = other.fetch('/translate_file', { method: 'POST', body, signal: caller.signal });
  await begun;
  caller.abort();
  await expect(asking).rejects.toThrow();
  const list = async () => (await (await other.fetch('/articles')).json()) as unknown[];
  await expect.poll(list, { timeout: 10_000 }).toEqual([]);
  await other.close(5000);
  expect(asked).toEqual([]);
});
