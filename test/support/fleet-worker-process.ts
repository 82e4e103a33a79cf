// A fleet's worker as a process, to be killed: node --import tsx fleet-worker-process.ts REDIS_URL
import type { Translator } from '../../src/models/contracts.ts';
import { EnginePool } from '../../src/serve/engine/engine-pool.ts';
import { startFleetWorker } from '../../src/serve/fleet/fleet-worker.ts';
import { createFakeTranslator } from './fake-translator.ts';
import { hostInThisProcess } from './test-server.ts';

const fake = createFakeTranslator(undefined, 1000);
/** Takes long enough that whoever kills this process does so in the middle of something. */
const slow: Translator = {
  ...fake,
  async *translate(texts, options) {
    await new Promise((resolve) => setTimeout(resolve, 600));
    yield* fake.translate(texts, options);
  },
};
const runner = new EnginePool({
  start: () => hostInThisProcess(async () => slow),
  processes: 1,
  maxRunning: 8,
  maxArticles: 8,
  maxWaiting: 100,
  maxWaitingOfOwner: 100,
  stuckAfterMs: 60_000,
});
await startFleetWorker({
  redisUrl: process.argv[2] ?? '',
  runner,
  concurrency: 4,
  lockMs: 3000,
  report: () => {},
});
process.stdout.write('ready\n');
