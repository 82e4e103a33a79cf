import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { runFleet } from '../support/run-fleet.ts';

const hasRedis = (() => {
  try {
    execFileSync('redis-server', ['--version']);
    return true;
  } catch {
    return false;
  }
})();

describe.skipIf(!hasRedis)('a fleet', () => {
  it('does every article once, though a worker is killed and Redis restarts', async () => {
    const outcome = await runFleet({ articles: 30, workers: 1, kills: 1, restartRedis: true });
    expect(outcome).toMatchObject({ right: 30, toldDone: 30, folders: 30, failed: [] });
  });
});
