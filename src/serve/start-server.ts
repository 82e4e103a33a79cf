import type { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { PipelineError } from '../errors.ts';
import { EXTENSIONS } from '../extract/format-of-extension.ts';
import type { ApiKeys } from './http/api-keys.ts';
import { createApp } from './http/create-app.ts';
import { createMetrics } from './http/metrics.ts';
import type { Limits } from './http/server-parts.ts';
import type { JobRunner } from './jobs/job.ts';
import { ArticleFolder } from './store/article-folder.ts';
import { Articles } from './store/articles.ts';
import { GlossaryFile } from './store/glossary-file.ts';

export interface ServerSettings {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  readonly runner: JobRunner;
  readonly dataFolder: string;
  readonly keys?: ApiKeys;
  /** Names besides its own under which the server may be asked. */
  readonly hosts: readonly string[];
  readonly origins: readonly string[];
  readonly limits: Limits;
  /** How long a request may wait for its answer. */
  readonly timeoutMs: number;
  readonly maxOpenArticles: number;
  readonly keepMs: number;
  readonly now: () => Date;
  readonly report: (error: unknown) => void;
}

export interface RunningServer {
  readonly url: string;
  /** Takes nothing more, finishes what runs within `graceMs`, leaves unfinished articles for the next start. */
  close(graceMs: number): Promise<void>;
}

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];
/** How long the last answers may take to be sent. */
const SEND_MS = 1000;
const HOUR_MS = 3_600_000;

/** Starts to listen. Throws PipelineError 'port-taken' where another program listens already. */
export async function startServer(settings: ServerSettings): Promise<RunningServer> {
  const { runner, limits, host } = settings;
  let isClosing = false;
  const glossary = new GlossaryFile(join(settings.dataFolder, 'glossary.tsv'));
  const articles = new Articles({
    glossary,
    folder: new ArticleFolder(settings.dataFolder),
    runner,
    maxOpen: settings.maxOpenArticles,
    maxOpenOfOwner: Math.ceil(settings.maxOpenArticles / 2),
    keepMs: settings.keepMs,
    now: settings.now,
    report: settings.report,
  });
  await articles.open();
  const app = createApp({
    runner,
    articles,
    glossary,
    ...(settings.keys && { keys: settings.keys }),
    rules: {
      hosts: [...LOOPBACK, host.includes(':') ? `[${host}]` : host, ...settings.hosts],
      origins: settings.origins,
    },
    limits,
    metrics: createMetrics(() => ({ ...runner.load, articles: articles.openCount })),
    fileExtensions: EXTENSIONS,
    signalOf: (request) => AbortSignal.any([request.signal, AbortSignal.timeout(settings.timeoutMs)]),
    isClosing: () => isClosing,
    report: settings.report,
  });
  const server = await listen(app.fetch, host, settings.port).catch(async (error) => {
    await articles.close();
    throw error;
  });
  const cleaning = setInterval(() => void articles.removeOld().catch(settings.report), HOUR_MS);
  const { address, port } = server.address() as AddressInfo;
  return {
    url: `http://${address.includes(':') ? `[${address}]` : address}:${port}`,
    close: async (graceMs) => {
      isClosing = true;
      clearInterval(cleaning);
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      await runner.close(graceMs);
      await articles.close();
      // The last answers have yet to be written.
      const sending = setInterval(() => server.closeIdleConnections(), 20);
      const giveUp = setTimeout(() => server.closeAllConnections(), SEND_MS);
      await closed;
      clearInterval(sending);
      clearTimeout(giveUp);
    },
  };
}

type Server = ReturnType<typeof createServer>;

function listen(fetch: Parameters<typeof serve>[0]['fetch'], hostname: string, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const serverOptions = {
      // Whoever sends slowly, or nothing, is not waited for.
      headersTimeout: 15_000,
      requestTimeout: 120_000,
      keepAliveTimeout: 10_000,
      maxHeaderSize: 16_384,
    };
    const server = serve({ fetch, hostname, port, serverOptions }, () => resolve(server as Server)) as Server;
    server.maxConnections = 1000;
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const reason = cause.code === 'EADDRINUSE' ? 'is taken' : `cannot be had (${cause.code})`;
      reject(new PipelineError('port-taken', `port ${port} of ${hostname} ${reason}; give another --port`, { cause }));
    });
  });
}
