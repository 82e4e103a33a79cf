import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readApiKeys } from '../../src/serve/http/api-keys.ts';
import { createFakeTranslator } from '../support/fake-translator.ts';
import { createHeldTranslator } from '../support/held-translator.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const pair = { source: 'fr', target: 'en' };
const ask = (server: TestServer, q: string, headers?: Record<string, string>) =>
  server.postJson('/translate', { q, ...pair }, headers);
const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('a busy server', () => {
  it('refuses what it has no room for, says when to come back, and answers what it took', async () => {
    const { translator, begun, release } = createHeldTranslator();
    const server = await startTestServer({ translator, maxRunning: 1, maxWaiting: 2 });
    const taken = [ask(server, 'Un.')];
    await begun;
    taken.push(ask(server, 'Deux.'), ask(server, 'Trois.'));
    await expect.poll(async () => (await server.fetch('/metrics')).text()).toContain('passerelle_jobs_waiting 2');
    const refused = await ask(server, 'Quatre.');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    expect(await refused.json()).toEqual({ error: expect.stringMatching(/^Slowdown: /) });
    release();
    const answers = await Promise.all(taken.map(async (answer) => (await answer).json()));
    expect(answers).toEqual(['UN.', 'DEUX.', 'TROIS.'].map((translatedText) => ({ translatedText })));
    expect((await ask(server, 'Quatre.')).status).toBe(200);
    await server.close(1000);
  });

  it('stops computing for a caller that leaves', async () => {
    const { translator, begun, asked } = createHeldTranslator();
    const server = await startTestServer({ translator });
    const caller = new AbortController();
    const asking = fetch(`${server.url}/translate`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ q: 'Il dort.', ...pair }),
      signal: caller.signal,
    });
    await begun;
    caller.abort();
    await expect(asking).rejects.toThrow();
    await expect.poll(async () => (await server.fetch('/metrics')).text()).toContain('passerelle_jobs_running 0');
    await server.close(1000);
    expect(asked).toEqual([]);
    expect(server.reported).toEqual([]);
  });

  it('gives up what takes too long, with 503', async () => {
    const { translator, asked } = createHeldTranslator();
    const server = await startTestServer({ translator, timeoutMs: 200 });
    const answer = await ask(server, 'Il dort.');
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '30']);
    await server.close(1000);
    expect(asked).toEqual([]);
  });

  it('lets callers take turns, however much one has asked for first', async () => {
    const fake = createFakeTranslator(undefined, 100);
    const hash = (key: string) => createHash('sha256').update(key).digest('hex');
    const server = await startTestServer({
      maxRunning: 1,
      keys: readApiKeys(`greedy ${hash('g')}\nmodest ${hash('m')}\n`, 'keys'),
      translator: {
        ...fake,
        async *translate(texts, options) {
          await later(20);
          yield* fake.translate(texts, options);
        },
      },
    });
    const order: string[] = [];
    const askAs = async (key: string, q: string) => {
      expect((await ask(server, q, { authorization: `Bearer ${key}` })).status).toBe(200);
      order.push(key);
    };
    const greedy = Array.from({ length: 20 }, (_, k) => askAs('g', `Texte ${k}.`));
    await later(30);
    await Promise.all([...greedy, askAs('m', 'Un seul.')]);
    expect(order.indexOf('m')).toBeLessThan(10);
    await server.close(1000);
  });
});

describe('a server that stops', () => {
  it('finishes what it has begun, and takes nothing more', async () => {
    const { translator, begun, release } = createHeldTranslator();
    const server = await startTestServer({ translator });
    const asking = ask(server, 'Il dort.');
    await begun;
    const closing = server.close(10_000);
    // On a new connection, or on one that is open still.
    const late = await ask(server, 'Trop tard.').then(
      ({ status }) => status,
      () => 'refused',
    );
    expect(['refused', 503]).toContain(late);
    release();
    expect(await (await asking).json()).toEqual({ translatedText: 'IL DORT.' });
    await closing;
  });

  it('does not wait for longer than it was told', async () => {
    const { translator, begun } = createHeldTranslator();
    const server = await startTestServer({ translator });
    const asking = ask(server, 'Il dort.').then(
      ({ status }) => status,
      () => 'closed',
    );
    await begun;
    const startedMs = performance.now();
    await server.close(200);
    expect(performance.now() - startedMs).toBeLessThan(3000);
    expect([500, 503, 'closed']).toContain(await asking);
  });
});
