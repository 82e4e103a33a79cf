import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readApiKeys } from '../../src/serve/http/api-keys.ts';
import { createFakeTranslator } from '../support/fake-translator.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close(0));

/** A request as bytes, for what `fetch` will not send; resolves to the status line and all. */
function sendRaw(request: string): Promise<string> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(request));
    let answer = '';
    socket.on('data', (data) => {
      answer += data;
      if (answer.includes('\r\n\r\n')) socket.destroy();
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}

const ID = '0123456789abcdef0123456789abcdef';
const ROUTES: readonly (readonly [string, string])[] = [
  ['GET', '/'],
  ['GET', '/app.js'],
  ['GET', '/app.css'],
  ['GET', '/docs'],
  ['GET', '/docs.js'],
  ['GET', '/openapi.json'],
  ['GET', '/health'],
  ['GET', '/ready'],
  ['GET', '/metrics'],
  ['GET', '/languages'],
  ['GET', '/frontend/settings'],
  ['GET', '/articles'],
  ['GET', `/articles/${ID}`],
  ['GET', `/articles/${ID}/events`],
  ['GET', `/articles/${ID}/bilingual.html`],
  ['DELETE', `/articles/${ID}`],
  ['POST', '/translate'],
  ['POST', '/detect'],
  ['POST', '/translate_file'],
  ['POST', '/summarize'],
  ['POST', '/align'],
  ['POST', '/articles'],
  ['GET', '/glossary'],
  ['PUT', '/glossary'],
];

it('knows every route, so that none is left out below', async () => {
  const { paths } = (await (await server.fetch('/openapi.json')).json()) as { paths: Record<string, object> };
  const known = new Set(ROUTES.map(([method, path]) => `${method} ${path}`));
  const documented = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => {
      return `${method.toUpperCase()} ${path.replace('{id}', ID).replace('{file}', 'bilingual.html')}`;
    }),
  );
  expect(documented.filter((route) => !known.has(route))).toEqual([]);
});

describe.each(ROUTES)('%s %s', (method, path) => {
  const refused = { status: 403, body: { error: expect.any(String) } };
  const ask = async (headers: Record<string, string>) => {
    const response = await server.fetch(path, { method, headers });
    return { status: response.status, body: response.status === 403 ? await response.json() : await response.text() };
  };

  it('is not there for a name that is not the server’s, as DNS rebinding would have it', async () => {
    const answer = await sendRaw(`${method} ${path} HTTP/1.1\r\nHost: evil.example\r\nContent-Length: 0\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 403 /);
    expect(answer.toLowerCase()).not.toContain('access-control-allow');
  });

  it('is not there for pages of other sites', async () => {
    expect(await ask({ origin: 'https://evil.example' })).toEqual(refused);
    expect(await ask({ origin: 'null' })).toEqual(refused);
    expect(await ask({ origin: server.url.replace('http:', 'ftp:') })).toEqual(refused);
    const fetched = await ask({ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' });
    expect(fetched).toEqual(refused);
  });

  it('survives rubbish', async () => {
    const attempts: readonly RequestInit[] = [
      { headers: { 'content-type': 'application/json' }, body: '{"q":' },
      { headers: { 'content-type': 'application/json' }, body: '{"__proto__":{"q":"a"},"q":[[[]]]}' },
      { headers: { 'content-type': 'application/json' }, body: '['.repeat(30_000) },
      { headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--x\r\nnonsense' },
      { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'q=%00%ff%zz&q&source[]=fr' },
      { headers: { 'content-type': 'text/xml' }, body: '<!DOCTYPE a [<!ENTITY b "c">]>' },
    ];
    for (const attempt of attempts) {
      const { body, ...rest } = attempt;
      const response = await server.fetch(path, {
        method,
        ...rest,
        ...(['POST', 'PUT'].includes(method) && { body: body ?? '' }),
      });
      expect(response.status).toBeLessThan(500);
      if (method === 'POST') expect(response.status).toBeGreaterThanOrEqual(400);
      await response.body?.cancel();
    }
  });

  it('carries strict headers', async () => {
    const { headers, body } = await server.fetch(path, { method });
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'/);
    expect(headers.get('access-control-allow-origin')).toBeNull();
    await body?.cancel();
  });
});

it('says what methods there are', async () => {
  const response = await server.fetch('/translate', { method: 'PUT' });
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
});

it.each(['/articles/../../etc/passwd', '/articles/%2e%2e%2f%2e%2e/x', `/articles/${ID}/..%2f.article.json`, '/%00'])(
  'has nothing at %s',
  async (path) => {
    const answer = await sendRaw(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
  },
);

it('bounds what it is sent', async () => {
  expect((await server.postJson('/translate', { q: 'x'.repeat(70_000) })).status).toBe(413);
  const body = new FormData();
  body.append('file', new File(['x'.repeat(300 * 1024)], 'a.txt'));
  expect((await server.fetch('/articles', { method: 'POST', body })).status).toBe(413);
});

describe.each(['/articles', '/translate_file'])('a hostile file to %s', (path) => {
  const send = async (name: string, content: string | Uint8Array<ArrayBuffer>) => {
    const body = new FormData();
    body.append('file', new File([content], name));
    body.append('source', 'fr');
    body.append('target', 'en');
    const response = await server.fetch(path, { method: 'POST', body });
    const answer = (await response.json()) as { error?: string; id?: string };
    if (!answer.id) return { status: response.status, error: answer.error };
    await (await server.fetch(`/articles/${answer.id}/events`)).text();
    const record = (await (await server.fetch(`/articles/${answer.id}`)).json()) as { status: string; error?: string };
    return { status: record.status === 'failed' ? 422 : record.status, error: record.error };
  };
  const bomb = (name: string) => zipSync({ [name]: new Uint8Array(16 * 2 ** 20) }, { level: 1 });

  it.each<[what: string, name: string, content: () => string | Uint8Array<ArrayBuffer>]>([
    ['an archive that is no document', 'a.docx', () => bomb('word/media/a.bin')],
    ['an archive of which a name leads out of it', 'a.epub', () => zipSync({ '../../evil': new Uint8Array(9) })],
    ['a page of elements within elements', 'a.html', () => '<div>'.repeat(30_000)],
    ['bytes that are no text', 'a.txt', () => new Uint8Array(1000).fill(1)],
    ['a PDF that is none', 'a.pdf', () => '%PDF-1.7\nrubbish'],
    ['subtitles that are none', 'a.srt', () => '1\n99:99:99,999 --> 00:00\nOui.'],
    ['a name of control characters', 'a\u0000\r\nX: y.exe', () => 'Oui.'],
  ])('is refused: %s', async (_, name, content) => {
    const { status, error } = await send(name, content());
    expect([400, 422]).toContain(status);
    expect(error).not.toMatch(/node_modules|\n| at /u);
    expect((await server.fetch('/health')).status).toBe(200);
    expect(server.reported).toEqual([]);
  });

  it('is never let out of its folder by its name', async () => {
    const before = await readdir(server.dataFolder);
    const { status } = await send('../../../escaped.txt', 'Le chat dort sur la table de la cuisine.');
    expect([200, 'done']).toContain(status);
    const after = await readdir(server.dataFolder);
    expect(after.filter((name) => !before.includes(name)).every((name) => /^[0-9a-f]{32}$/u.test(name))).toBe(true);
  });
});

it('never says what went wrong inside', async () => {
  const fake = createFakeTranslator(() => {
    throw new Error('secret text of a user');
  }, 100);
  const other = await startTestServer({ translator: fake });
  const response = await other.postJson('/translate', { q: 'Il dort.', source: 'fr', target: 'en' });
  expect(response.status).toBe(500);
  expect(await response.json()).toEqual({ error: 'Internal error' });
  expect(JSON.stringify(other.reported)).not.toContain('secret');
  await other.close(0);
});

it('asks for a key where keys are set, and tells holders apart', async () => {
  const hash = (key: string) => createHash('sha256').update(key).digest('hex');
  const keys = readApiKeys(`# ours\nanna ${hash('key-a')}\nben ${hash('key-b')}\n`, 'keys');
  const other = await startTestServer({ keys });
  const request = { q: 'Il dort.', source: 'fr', target: 'en' };
  expect(await (await other.postJson('/translate', request)).json()).toEqual({
    error: 'Please contact the server operator to get an API key',
  });
  const status = async (body: unknown, headers?: Record<string, string>) =>
    (await other.postJson('/translate', body, headers)).status;
  expect(await status({ ...request, api_key: 'key-c' })).toBe(403);
  expect(await status({ ...request, api_key: 'key-a' })).toBe(200);
  expect(await status(request, { authorization: 'Bearer key-b' })).toBe(200);
  for (const path of ['/metrics', '/articles']) expect((await other.fetch(path)).status).toBe(403);
  const mine = await other.postJson('/articles', { text: 'Le chat dort.' }, { authorization: 'Bearer key-a' });
  const { id } = (await mine.json()) as { id: string };
  const asBen = { headers: { authorization: 'Bearer key-b' } };
  expect(await (await other.fetch('/articles', asBen)).json()).toEqual([]);
  expect((await other.fetch(`/articles/${id}`, { method: 'DELETE', ...asBen })).status).toBe(404);
  await other.close(1000);
});

it('bounds requests a minute', async () => {
  const limits = { maxCharacters: 10, maxBodyBytes: 1000, maxFileBytes: 1000, maxPerMinute: 3 };
  const other = await startTestServer({ limits });
  const statuses = [];
  for (let k = 0; k < 5; k += 1) statuses.push((await other.fetch('/languages')).status);
  expect(statuses).toEqual([200, 200, 200, 429, 429]);
  expect(Number((await other.fetch('/languages')).headers.get('retry-after'))).toBeGreaterThan(0);
  await other.close(0);
});

it('lets named origins in, and only those', async () => {
  const other = await startTestServer({ origins: ['https://notes.example'] });
  const allowed = await other.fetch('/languages', { headers: { origin: 'https://notes.example' } });
  expect(allowed.headers.get('access-control-allow-origin')).toBe('https://notes.example');
  expect((await other.fetch('/languages', { headers: { origin: 'https://notes.example.evil' } })).status).toBe(403);
  await other.close(0);
});
