import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { PipelineError } from '../errors.ts';
import { EnginePool } from '../serve/engine/engine-pool.ts';
import { FleetRunner } from '../serve/fleet/fleet-runner.ts';
import { readApiKeys } from '../serve/http/api-keys.ts';
import { startServer } from '../serve/start-server.ts';
import { createEnginePool } from './create-engine-pool.ts';
import { createSettings } from './settings.ts';
import { untilAborted } from './until-aborted.ts';
import { allowOptions, type Invocation, positiveInteger } from './usage.ts';
import type { World } from './world.ts';

const DAY_MS = 86_400_000;
const ANY_FREE_PORT = 0;
const MAX_PORT = 65_535;

/** `passerelle serve`: answers on a port until it is interrupted; then finishes what it can. */
export async function serveCommand(world: World, invocation: Invocation): Promise<number> {
  allowOptions('serve', invocation, [
    'host',
    'port',
    'data',
    'keys',
    'allow-host',
    'allow-origin',
    'rate',
    'redis',
    'model',
    'glossary',
  ]);
  const { options, operands } = invocation;
  if (operands.length > 0) throw new PipelineError('usage', `serve takes no files; send them to it`);
  const host = options.host ?? '127.0.0.1';
  const isLocal = ['127.0.0.1', '::1', 'localhost'].includes(host);
  // Before anything is started that would have to be ended again.
  const port = options.port === '0' ? ANY_FREE_PORT : positiveInteger('port', options.port, 5000);
  if (port > MAX_PORT) throw new PipelineError('usage', `--port takes 0 to ${MAX_PORT}`);
  const maxPerMinute = options.rate !== undefined || !isLocal ? positiveInteger('rate', options.rate, 120) : undefined;
  const settings = await createSettings(world, {
    ...invocation,
    options: { ...invocation.options, 'no-memory': true },
  });
  const keys = options.keys && resolve(world.workingFolder, options.keys);
  const keyText =
    keys &&
    (await readFile(keys, 'utf8').catch((cause) => {
      throw new PipelineError('config-invalid', `${keys} cannot be read`, { cause });
    }));
  const report = (error: unknown) =>
    settings.progress.line(`serve: ${error instanceof Error ? error.message : String(error)}`);
  const runner =
    options.redis === undefined
      ? createEnginePool(world, invocation, isLocal ? 200 : 50)
      : new FleetRunner({ redisUrl: options.redis, maxOpen: 200, askEveryMs: 2000, report });
  const server = await startServer({
    host,
    port,
    runner,
    dataFolder: resolve(world.workingFolder, options.data ?? 'output/served'),
    ...(keys && keyText !== undefined && { keys: readApiKeys(keyText, keys) }),
    hosts: options['allow-host'] ?? [],
    origins: options['allow-origin'] ?? [],
    limits: {
      maxCharacters: 50_000,
      maxBodyBytes: 512 * 1024,
      maxFileBytes: 10 * 2 ** 20,
      ...(maxPerMinute !== undefined && { maxPerMinute }),
    },
    timeoutMs: 120_000,
    maxOpenArticles: 1000,
    keepMs: 7 * DAY_MS,
    now: world.now,
    report,
  }).catch(async (error) => {
    await runner.close(0);
    throw error;
  });
  world.allowGrace(GRACE_MS + 5000);
  world.output.write(`${server.url}\n`);
  try {
    if (runner instanceof EnginePool) await runner.whenReady();
    settings.progress.line(`ready: open ${server.url} in a browser; Ctrl-C stops it`);
    await untilAborted(world.signal);
    settings.progress.line('stopping: finishing what runs');
  } finally {
    await server.close(world.signal.aborted ? GRACE_MS : 0);
  }
  return 0;
}

/** What runs may go on for this long after an interruption. */
const GRACE_MS = 10_000;
