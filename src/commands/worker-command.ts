import { PipelineError } from '../errors.ts';
import { startFleetWorker } from '../serve/fleet/fleet-worker.ts';
import { createEnginePool } from './create-engine-pool.ts';
import { createSettings } from './settings.ts';
import { untilAborted } from './until-aborted.ts';
import { allowOptions, type Invocation, positiveInteger } from './usage.ts';
import type { World } from './world.ts';

/** What runs may go on for this long after an interruption. */
const GRACE_MS = 10_000;

/** `passerelle worker`: does the work of servers that share its Redis, until it is interrupted. */
export async function workerCommand(world: World, invocation: Invocation): Promise<number> {
  allowOptions('worker', invocation, ['redis', 'jobs', 'lock', 'model', 'glossary']);
  const { redis, jobs, lock } = invocation.options;
  if (redis === undefined) throw new PipelineError('usage', 'worker needs --redis URL, such as redis://127.0.0.1:6379');
  const { progress } = await createSettings(world, {
    ...invocation,
    options: { ...invocation.options, 'no-memory': true },
  });
  const report = (error: unknown) => progress.line(`worker: ${error instanceof Error ? error.message : String(error)}`);
  world.allowGrace(GRACE_MS + 5000);
  const runner = createEnginePool(world, invocation);
  await runner.whenReady();
  const worker = await startFleetWorker({
    redisUrl: redis,
    runner,
    concurrency: positiveInteger('jobs', jobs, 4),
    lockMs: 1000 * positiveInteger('lock', lock, 30),
    report,
  });
  progress.line('ready: taking jobs; Ctrl-C stops it');
  await untilAborted(world.signal);
  await worker.close(GRACE_MS);
  return 0;
}
