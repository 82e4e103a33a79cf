// 500 articles through two workers, five of which are killed on the way while Redis restarts: npm run test:fleet
import { runFleet } from '../test/support/run-fleet.ts';

const outcome = await runFleet({
  articles: Number(process.argv[2] ?? 500),
  workers: 2,
  kills: 5,
  restartRedis: true,
  log: console.error,
});
console.log(outcome);
const isWhole = outcome.right === outcome.folders && outcome.right === outcome.toldDone && outcome.failed.length === 0;
process.exit(isWhole ? 0 : 1);
