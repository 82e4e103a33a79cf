import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { runFleet } from '../support/run-fleet.ts';

const hasRedis = (() => {
  try {
    execFileSync('redis-server', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();
if (!hasRedis) console.warn('there is no redis-server: the fleet is not tried');

it.skipIf(!hasRedis)(
  'does every article once though a worker and Redis are killed on the way',
  async () => {
    const outcome = await runFleet({ articles: 20, workers: 2, kills: 1, restartRedis: true });
    expect(outcome).toMatchObject({ right: 20, toldDone: 20, folders: 20, failed: [] });
  },
  300_000,
);
