import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FleetRunner } from '../../src/serve/fleet/fleet-runner.ts';
import { startServer } from '../../src/serve/start-server.ts';

export interface FleetRun {
  readonly articles: number;
  readonly workers: number;
  /** Workers killed, one after the other, as articles are done; each is replaced. */
  readonly kills: number;
  readonly restartRedis: boolean;
  /** Told now and then how far it is. */
  readonly log?: (line: string) => void;
}

export interface FleetOutcome {
  /** Articles whose output holds their own text, and how often each was said to be done. */
  readonly right: number;
  readonly toldDone: number;
  readonly folders: number;
  readonly failed: readonly string[];
  /** What the server's operator was told, and how often. */
  readonly complaints: Readonly<Record<string, number>>;
  readonly seconds: number;
}

/** Hands articles to a server with workers behind Redis, kills and restarts what it can, and looks at what came out. */
export async function runFleet({
  articles,
  workers,
  kills,
  restartRedis,
  log = () => {},
}: FleetRun): Promise<FleetOutcome> {
  const folder = await mkdtemp(join(tmpdir(), 'passerelle-fleet-'));
  const port = await freePort();
  const redisUrl = `redis://127.0.0.1:${port}`;
  const startRedis = async () => {
    const options = ['--port', String(port), '--dir', folder, '--appendonly', 'yes', '--appendfsync', 'always'];
    const redis = spawn('redis-server', options, { stdio: ['ignore', 'pipe', 'ignore'] });
    await outputOf(redis, 'Ready to accept');
    return redis;
  };
  const startWorker = async () => {
    const entry = fileURLToPath(new URL('fleet-worker-process.ts', import.meta.url));
    const worker = spawn(process.execPath, ['--import', 'tsx', entry, redisUrl], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await outputOf(worker, 'ready');
    return worker;
  };
  let redis = await startRedis();
  const running = await Promise.all(Array.from({ length: workers }, startWorker));
  const dataFolder = join(folder, 'articles');
  const complaints = new Map<string, number>();
  const report = (error: unknown) => {
    const said = error instanceof Error ? error.message : String(error);
    complaints.set(said, (complaints.get(said) ?? 0) + 1);
  };
  const server = await startServer({
    host: '127.0.0.1',
    port: 0,
    runner: new FleetRunner({ redisUrl, maxOpen: 100, askEveryMs: 1000, report }),
    dataFolder,
    hosts: [],
    origins: [],
    limits: { maxCharacters: 5000, maxBodyBytes: 64 * 1024, maxFileBytes: 64 * 1024 },
    timeoutMs: 60_000,
    maxOpenArticles: 2 * articles + 2,
    keepMs: 3_600_000,
    now: () => new Date(),
    report,
  });
  const startedMs = performance.now();
  const texts = new Map<string, string>();
  const told: Promise<string>[] = [];
  const handIn = async () => {
    for (let k = 1; k <= articles; k += 1) {
      const text = `Voici l'article numéro ${k} sur le village. Il compte ${k + 1000} maisons. Le maire en est fier.`;
      const response = await fetch(`${server.url}/articles`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text, force: true }),
      });
      const { id } = (await response.json()) as { id: string };
      texts.set(id, text);
      told.push(fetch(`${server.url}/articles/${id}/events`).then((events) => events.text()));
    }
  };
  const handingIn = handIn();
  const countDone = async () => {
    const list = (await (await fetch(`${server.url}/articles`)).json()) as { status: string }[];
    return list.filter(({ status }) => status === 'done').length;
  };
  for (let k = 1; k <= kills; k += 1) {
    while ((await countDone()) < (k * articles) / (kills + 2)) await new Promise((next) => setTimeout(next, 250));
    log(`${await countDone()} of ${articles} are done: worker ${k} is killed`);
    const victim = running.shift();
    victim?.kill('SIGKILL');
    if (restartRedis && k === Math.ceil(kills / 2)) {
      log('Redis is killed, and starts again');
      redis.kill('SIGKILL');
      await once(redis, 'exit');
      redis = await startRedis();
    }
    running.push(await startWorker());
  }
  await handingIn;
  const streams = await Promise.all(told);
  const seconds = (performance.now() - startedMs) / 1000;
  let right = 0;
  const failed: string[] = [];
  for (const [id, text] of texts) {
    const english = await (await fetch(`${server.url}/articles/${id}/translation.txt`)).text();
    if (english.trim() === text.toUpperCase()) right += 1;
    else failed.push(`${id}: ${english.slice(0, 100)}`);
  }
  const outcome = {
    right,
    toldDone: streams.reduce((sum, stream) => sum + (stream.match(/"status":"done"/g)?.length ?? 0), 0),
    folders: (await readdir(dataFolder)).length,
    failed,
    complaints: Object.fromEntries(complaints),
    seconds,
  };
  await server.close(0);
  for (const child of [...running, redis]) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
  return outcome;
}

/** Resolves once `child` has written `text`; what it writes later is read too, so that it never waits for a reader. */
function outputOf(child: ChildProcess, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout?.on('data', (chunk) => {
      output += chunk;
      if (output.includes(text)) resolve();
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`it ended with ${code}: ${output.slice(-300)}`)));
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}
