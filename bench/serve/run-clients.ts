import { countWords, sampleSentences } from '../throughput/sample-sentences.ts';
import { HOSTILE } from './hostile-requests.ts';
import type { LoadedServer } from './loaded-server.ts';

export interface Load {
  readonly clients: number;
  readonly seconds: number;
  /** Share of requests that are hostile, or whose caller leaves before the answer. */
  readonly hostileShare: number;
  readonly sentencesEach: number;
}

/** How one request went. */
export interface Answer {
  readonly kind: 'translation' | 'hostile' | 'left';
  /** 0 where the connection ended without an answer. */
  readonly status: number;
  readonly retryAfter: boolean;
  readonly ms: number;
  /** Source words that were translated. */
  readonly words: number;
  /** Requests of all clients that were under way when it was sent. */
  readonly depth: number;
  /** When it was answered, as `performance.now()` has it. */
  readonly atMs: number;
}

/** Has so many clients ask one thing after the other, each as soon as its last is answered. */
export async function runClients(server: LoadedServer, load: Load): Promise<readonly Answer[]> {
  const sentences = await sampleSentences(3000);
  const endMs = performance.now() + 1000 * load.seconds;
  const answers: Answer[] = [];
  const client = async (number: number) => {
    for (let round = 0; performance.now() < endMs; round += 1) {
      const start = (7 * number + load.sentencesEach * round) % sentences.length;
      const texts = sentences.slice(start, start + load.sentencesEach);
      // The same ones for every run: each client's every so-many-th request, at another time than its neighbours'.
      const every = load.hostileShare > 0 ? Math.round(1 / load.hostileShare) : Number.POSITIVE_INFINITY;
      const turn = number + round;
      const isHostile = turn % every === every - 1;
      const answer = isHostile ? await attack(server, texts, Math.floor(turn / every)) : await translate(server, texts);
      answers.push(answer);
      if (answer.status === 429 || answer.status === 503) await new Promise((next) => setTimeout(next, 1000));
    }
  };
  await Promise.all(Array.from({ length: load.clients }, (_, number) => client(number)));
  return answers;
}

async function translate(server: LoadedServer, texts: readonly string[]): Promise<Answer> {
  return ask(server, 'translation', countWords(texts), async (url) => {
    const body = JSON.stringify({ q: texts, source: 'fr', target: 'en' });
    return fetch(`${url}/translate`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  });
}

/** Every other one leaves before the answer, sooner or later; the rest is rubbish of all kinds. */
async function attack(server: LoadedServer, texts: readonly string[], turn: number): Promise<Answer> {
  const hostile = HOSTILE[(turn >> 1) % HOSTILE.length];
  if (turn % 2 === 0 && hostile) return ask(server, 'hostile', 0, hostile);
  const signal = AbortSignal.timeout(20 + ((turn * 137) % 1500));
  return ask(server, 'left', 0, (url) => {
    const body = JSON.stringify({ q: texts, source: 'fr', target: 'en' });
    const headers = { 'content-type': 'application/json' };
    return fetch(`${url}/translate`, { method: 'POST', headers, body, signal });
  });
}

async function ask(
  server: LoadedServer,
  kind: Answer['kind'],
  words: number,
  send: (url: string) => Promise<Response>,
): Promise<Answer> {
  const startedMs = performance.now();
  const depth = server.underWay;
  server.underWay += 1;
  const finish = (status: number, retryAfter = false): Answer => {
    const atMs = performance.now();
    server.underWay -= 1;
    return { kind, status, retryAfter, ms: atMs - startedMs, words: status === 200 ? words : 0, depth, atMs };
  };
  try {
    const response = await send(server.url);
    await response.arrayBuffer();
    return finish(response.status, response.headers.has('retry-after'));
  } catch {
    return finish(0);
  }
}
