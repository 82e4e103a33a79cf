import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Translator } from '../../src/models/contracts.ts';
import { EnginePool } from '../../src/serve/engine/engine-pool.ts';
import { hostEngine } from '../../src/serve/engine/host-engine.ts';
import type { FromEngine, ToEngine } from '../../src/serve/engine/messages.ts';
import type { EngineChannel } from '../../src/serve/engine/supervised-engine.ts';
import { type RunningServer, type ServerSettings, startServer } from '../../src/serve/start-server.ts';
import { createFakeTranslator } from './fake-translator.ts';

/** The two ends of a line within this process: an engine that is a process in all but its memory. */
export function hostInThisProcess(open: () => Promise<Translator>): EngineChannel {
  const toEngine: ((message: ToEngine) => void)[] = [];
  const toServer: ((message: FromEngine) => void)[] = [];
  const closing: (() => void)[] = [];
  let isOpen = true;
  const later = (deliver: () => void) => void setImmediate(() => isOpen && deliver());
  hostEngine(
    {
      send: (message) => later(() => toServer.forEach((listener) => void listener(structuredClone(message)))),
      onMessage: (listener) => void toEngine.push(listener),
      onClose: (listener) => void closing.push(listener),
    },
    open,
  ).catch(() => {});
  return {
    send: (message) => later(() => toEngine.forEach((listener) => void listener(structuredClone(message)))),
    onMessage: (listener) => void toServer.push(listener),
    onClose: (listener) => void closing.push(listener),
    kill: () => {
      isOpen = false;
      for (const listener of closing) setImmediate(listener);
    },
  };
}

export interface TestServer extends RunningServer {
  readonly dataFolder: string;
  /** Errors that only the operator sees. */
  readonly reported: readonly unknown[];
  fetch(path: string, init?: RequestInit): Promise<Response>;
  postJson(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
}

/** A server on a free port, with a model that answers in capitals unless told otherwise. */
export async function startTestServer(
  changes: Partial<ServerSettings> & {
    readonly translator?: Translator;
    readonly maxRunning?: number;
    readonly maxWaiting?: number;
  } = {},
): Promise<TestServer> {
  const { translator = createFakeTranslator(undefined, 100), maxRunning = 8, maxWaiting = 100, ...settings } = changes;
  const folder = changes.dataFolder ?? (await mkdtemp(join(tmpdir(), 'passerelle-serve-')));
  const runner = new EnginePool({
    start: () => hostInThisProcess(async () => translator),
    processes: 1,
    maxRunning,
    maxArticles: 2,
    maxWaiting,
    maxWaitingOfOwner: maxWaiting,
    stuckAfterMs: 60_000,
  });
  const reported: unknown[] = [];
  const server = await startServer({
    host: '127.0.0.1',
    port: 0,
    runner,
    dataFolder: folder,
    hosts: [],
    origins: [],
    limits: { maxCharacters: 5000, maxBodyBytes: 64 * 1024, maxFileBytes: 256 * 1024 },
    timeoutMs: 60_000,
    maxOpenArticles: 20,
    keepMs: 3_600_000,
    now: () => new Date(),
    report: (error) => reported.push(error),
    ...settings,
  });
  await runner.whenReady();
  return {
    ...server,
    dataFolder: folder,
    reported,
    fetch: (path, init) => fetch(`${server.url}${path}`, init),
    postJson: (path, body, headers) =>
      fetch(`${server.url}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
    close: async (graceMs) => {
      await server.close(graceMs);
      if (changes.dataFolder === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}
