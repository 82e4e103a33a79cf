import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { memoryOf } from '../process-memory.ts';

/** What was seen of the server at one moment. */
export interface Sample {
  readonly atMs: number;
  /** Jobs that wait or run in the server. */
  readonly depth: number;
  /** Resident memory of the server and of its engine. */
  readonly serverBytes: number;
  readonly engineBytes: number;
}

const ENTRY = fileURLToPath(new URL('../../bin/passerelle.mjs', import.meta.url));

/** `passerelle serve` in a process of its own, watched twice a second. */
export class LoadedServer {
  readonly url: string;
  readonly samples: Sample[] = [];
  /** Requests that were sent and not answered yet. */
  underWay = 0;
  readonly #child: ChildProcess;
  readonly #folder: string;
  readonly #watching: NodeJS.Timeout;

  private constructor(url: string, child: ChildProcess, folder: string) {
    this.url = url;
    this.#child = child;
    this.#folder = folder;
    this.#watching = setInterval(() => void this.#watch().catch(() => {}), 500);
  }

  static async start(beams: string): Promise<LoadedServer> {
    const folder = await mkdtemp(join(tmpdir(), 'passerelle-load-'));
    const args = [ENTRY, 'serve', '--port', '0', '--data', folder, '--beams', beams];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    const [url] = (await once(child.stdout, 'data')) as [Buffer];
    const server = new LoadedServer(String(url).trim(), child, folder);
    while ((await fetch(`${server.url}/ready`)).status !== 200) await new Promise((next) => setTimeout(next, 200));
    return server;
  }

  async stop(): Promise<void> {
    clearInterval(this.#watching);
    if (this.#child.exitCode === null) {
      const ended = once(this.#child, 'exit');
      this.#child.kill('SIGTERM');
      await ended;
    }
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #watch(): Promise<void> {
    const metrics = await (await fetch(`${this.url}/metrics`)).text();
    const read = (name: string) => Number(new RegExp(`^${name} (\\d+)`, 'mu').exec(metrics)?.[1] ?? 0);
    const pid = this.#child.pid ?? 0;
    this.samples.push({
      atMs: performance.now(),
      depth: read('passerelle_jobs_waiting') + read('passerelle_jobs_running'),
      serverBytes: memoryOf(pid, 'VmRSS'),
      engineBytes: childrenOf(pid).reduce((sum, child) => sum + memoryOf(child, 'VmRSS'), 0),
    });
  }
}

function childrenOf(pid: number): readonly number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );
}
