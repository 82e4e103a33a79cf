import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createHeldTranslator } from '../support/held-translator.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const TEXT = 'Le chat dort.\n\nLe gouvernement a présenté mardi son projet de loi. Il sera examiné en juin.\n';

interface Article {
  readonly id: string;
  readonly status: string;
  readonly files: readonly { readonly name: string; readonly url: string }[];
  readonly error?: string;
}

async function submit(server: TestServer, body: unknown = { text: TEXT }): Promise<Article> {
  const response = await server.postJson('/articles', body);
  expect(response.status).toBe(202);
  return (await response.json()) as Article;
}

/** The events of an article until its stream ends. */
async function eventsOf(server: TestServer, id: string): Promise<readonly { event: string; data: Article }[]> {
  const text = await (await server.fetch(`/articles/${id}/events`)).text();
  return text
    .trim()
    .split('\n\n')
    .map((block) => ({
      event: /^event: (.*)$/m.exec(block)?.[1] ?? '',
      data: JSON.parse(/^data: (.*)$/m.exec(block)?.[1] ?? 'null') as Article,
    }));
}

it('tells every sentence as it is done, and gives every file', async () => {
  const server = await startTestServer();
  const { id } = await submit(server);
  const events = await eventsOf(server, id);
  const sentences = events.filter(({ event }) => event === 'sentence').map(({ data }) => data);
  expect(sentences).toContainEqual({ id: 'b1.s1', source: 'Le chat dort.', target: 'LE CHAT DORT.' });
  expect(events.filter(({ event }) => event === 'progress').length).toBeGreaterThan(0);
  expect(events.at(-1)).toMatchObject({ event: 'state', data: { status: 'done' } });

  const article = (await (await server.fetch(`/articles/${id}`)).json()) as Article;
  expect(article.files.map(({ name }) => name)).toContain('bilingual.html');
  for (const { url } of article.files) expect((await server.fetch(url)).status).toBe(200);
  const page = await server.fetch(`/articles/${id}/bilingual.html`);
  expect(page.headers.get('content-security-policy')).toMatch(/^sandbox allow-scripts/);
  const named = await server.fetch(`/articles/${id}/translation.txt?download`);
  expect(named.headers.get('content-disposition')).toBe('attachment; filename="article_translation.txt"');
  expect(await named.text()).toContain('LE CHAT DORT.');
  await server.close(0);
});

it('reads files by their names, and says of one that it cannot read why', async () => {
  const server = await startTestServer();
  const send = (name: string, content: string) => {
    const body = new FormData();
    body.append('file', new File([content], name));
    return server.fetch('/articles', { method: 'POST', body });
  };
  const markdown = (await (await send('note.md', `# Un titre\n\n${TEXT}`)).json()) as Article;
  await eventsOf(server, markdown.id);
  expect(await (await server.fetch(`/articles/${markdown.id}`)).json()).toMatchObject({
    title: 'UN TITRE',
    progress: 1,
  });
  expect(await (await send('photo.jpg', 'x')).json()).toEqual({
    error: expect.stringMatching(/photo\.jpg is none of/),
  });
  const foreign = (await (
    await send('a.txt', 'The government presented its bill on Tuesday morning.')
  ).json()) as Article;
  expect((await eventsOf(server, foreign.id)).at(-1)?.data).toMatchObject({
    status: 'failed',
    error: expect.stringMatching(/looks like English/),
  });
  expect(server.reported).toEqual([]);
  await server.close(0);
});

it('stops computing when an article is deleted', async () => {
  const { translator, begun, asked } = createHeldTranslator();
  const server = await startTestServer({ translator });
  const { id } = await submit(server);
  await begun;
  const watching = eventsOf(server, id);
  expect((await server.fetch(`/articles/${id}`, { method: 'DELETE' })).status).toBe(204);
  expect((await watching).at(-1)?.data.status).toBe('deleted');
  expect((await server.fetch(`/articles/${id}`)).status).toBe(404);
  expect(await readdir(server.dataFolder)).toEqual([]);
  await server.close(1000);
  expect(asked).toEqual([]);
});

it('goes on after a restart with what was not done', async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'passerelle-restart-'));
  const held = createHeldTranslator();
  const first = await startTestServer({ dataFolder, translator: held.translator });
  const { id } = await submit(first);
  await held.begun;
  const watching = await first.fetch(`/articles/${id}/events`);
  await first.close(0);
  // Its stream has ended, as it should, and not been cut off.
  expect(await watching.text()).toMatch(/"status":"(queued|running)"/);

  const second = await startTestServer({ dataFolder });
  expect((await eventsOf(second, id)).at(-1)?.data.status).toBe('done');
  await second.close(1000);
  const third = await startTestServer({ dataFolder });
  expect(await (await third.fetch('/articles')).json()).toMatchObject([{ id, status: 'done' }]);
  await third.close(0);
  await rm(dataFolder, { recursive: true });
});

it('lets only so many articles wait', async () => {
  const { translator } = createHeldTranslator();
  const server = await startTestServer({ translator, maxOpenArticles: 4 });
  await submit(server);
  await submit(server);
  const refused = await server.postJson('/articles', { text: TEXT });
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60']);
  await server.close(0);
});

it('deletes what is old', async () => {
  let now = new Date(Date.UTC(2026, 0, 1));
  const dataFolder = await mkdtemp(join(tmpdir(), 'passerelle-old-'));
  const first = await startTestServer({ dataFolder, now: () => now, keepMs: 1000 });
  await eventsOf(first, (await submit(first)).id);
  await first.close(1000);
  now = new Date(Date.UTC(2026, 0, 2));
  const second = await startTestServer({ dataFolder, now: () => now, keepMs: 1000 });
  expect(await (await second.fetch('/articles')).json()).toEqual([]);
  await second.close(0);
  await rm(dataFolder, { recursive: true });
});
