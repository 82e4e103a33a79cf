import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close(0));

const source =
  'La ville de Lyon compte 522 250 habitants. Elle se trouve sur le Rhône.\n\nPierre Martin y est né en 1951.';
const target =
  'The city of Lyon has 522,250 inhabitants. It lies on the Rhône.\n\nPierre Martin was born there in 1951.';

it('puts every sentence of two texts into one group, in order', async () => {
  const response = await server.postJson('/align', { source, target });
  expect(response.status).toBe(200);
  const { groups } = (await response.json()) as {
    groups: { source: string[]; target: string[]; confidence: unknown }[];
  };
  expect(groups.map((group) => [group.source, group.target])).toEqual([
    [['La ville de Lyon compte 522 250 habitants.'], ['The city of Lyon has 522,250 inhabitants.']],
    [['Elle se trouve sur le Rhône.'], ['It lies on the Rhône.']],
    [['Pierre Martin y est né en 1951.'], ['Pierre Martin was born there in 1951.']],
  ]);
});

it.each([
  [{ source }, 400, /missing target/],
  [{ source, target: '' }, 400, /target/],
  [{ source: 'a'.repeat(10_000), target: 'b' }, 400, /\(10001\) exceeds text limit \(10000\)/],
  [{ source, target, format: 'pdf' }, 400, /format/],
])('refuses what it cannot align', async (body, status, message) => {
  const response = await server.postJson('/align', body);
  expect([response.status, await response.json()]).toEqual([status, { error: expect.stringMatching(message) }]);
});
