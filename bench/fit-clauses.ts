import { writeFileSync } from 'node:fs';
import { findClauseEvidence } from '../src/check/coverage/clause-evidence.ts';
import { createRandom } from '../src/evaluate/create-random.ts';
import { fitLogistic, predictLogistic } from '../src/evaluate/fit-logistic.ts';
import { readPairs } from './checks/read-pairs.ts';
import { SEED_ADDITION, SEED_OMISSION } from './checks/seed-clauses.ts';

/**
 * Fits the rules omission and addition on good pairs with a clause left out or put in, and writes
 * src/check/coverage/coefficients.json. Usage: npm run fit:clauses -- PAIRS.tsv…
 */
const FALSE_ALARMS = 0.02;
const SEEDS = { omission: SEED_OMISSION, addition: SEED_ADDITION };

const pairs = process.argv.slice(2).flatMap(readPairs);
const fitted = Object.fromEntries((['omission', 'addition'] as const).map((kind) => [kind, fitOn(kind)]));
writeFileSync(
  new URL('../src/check/coverage/coefficients.json', import.meta.url),
  `${JSON.stringify(fitted, null, 2)}\n`,
);

function fitOn(kind: keyof typeof SEEDS) {
  const random = createRandom(7);
  const good = pairs.map((pair) => findClauseEvidence(pair, kind).features);
  const bad = Object.values(SEEDS[kind]).flatMap((seed) =>
    pairs.flatMap((pair) => {
      const donor = pairs[Math.floor(random() * pairs.length)] ?? pair;
      const target = seed(pair, { random, donor, english: new Set() });
      return target === undefined ? [] : [findClauseEvidence({ ...pair, target }, kind).features];
    }),
  );
  const model = fitLogistic([...good, ...bad], [...good.map(() => false), ...bad.map(() => true)]);
  const scoreOf = (row: readonly number[]) => Math.log(predictLogistic(model, row) / (1 - predictLogistic(model, row)));
  const scores = good.map(scoreOf).sort((a, b) => b - a);
  const threshold = scores[Math.floor(FALSE_ALARMS * scores.length)] ?? 0;
  const found = bad.filter((row) => scoreOf(row) > threshold).length / bad.length;
  process.stdout.write(
    `${kind}: ${good.length} good, ${bad.length} bad, recall ${found.toFixed(3)} at ${FALSE_ALARMS} false alarms\n`,
  );
  const round = (value: number) => Number(value.toFixed(4));
  return { bias: round(model.bias), weights: model.weights.map(round), threshold: round(threshold) };
}
