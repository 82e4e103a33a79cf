import { writeFileSync } from 'node:fs';
import { bendFeatures } from '../src/check/coverage/bend-features.ts';
import { findClauseEvidence } from '../src/check/coverage/clause-evidence.ts';
import type { GroupTexts } from '../src/check/rule.ts';
import { createRandom } from '../src/evaluate/create-random.ts';
import { fitLogistic, predictLogistic } from '../src/evaluate/fit-logistic.ts';
import { readPairs } from './checks/read-pairs.ts';
import { SEED_ADDITION, SEED_OMISSION } from './checks/seed-clauses.ts';

/**
 * Fits the rules omission and addition on good pairs with a clause left out or put in, and writes
 * src/check/coverage/coefficients.json. Usage: npm run fit:clauses -- PAIRS.tsv…
 */
const FALSE_ALARMS = 0.02;
/** Each feature's weight may change where so many of the examples lie below. */
const BEND_SHARES = [0.2, 0.5, 0.8, 0.95];
const RIDGE = 3;
type Rows = readonly (readonly number[])[];
const SEEDS = { omission: SEED_OMISSION, addition: SEED_ADDITION };

/** Of so many pairs one is joined to those after it, for texts of several sentences. */
const JOINED_ONE_IN = 6;

const pairs = process.argv.slice(2).flatMap((path) => withJoined(readPairs(path)));
const fitted = Object.fromEntries((['omission', 'addition'] as const).map((kind) => [kind, fitOn(kind)]));
writeFileSync(
  new URL('../src/check/coverage/coefficients.json', import.meta.url),
  `${JSON.stringify(fitted, null, 2)}\n`,
);

function fitOn(kind: keyof typeof SEEDS) {
  const random = createRandom(7);
  const plainGood = pairs.map((pair) => findClauseEvidence(pair, kind).features);
  const plainBad = Object.values(SEEDS[kind]).flatMap((seed) =>
    pairs.flatMap((pair) => {
      const donor = pairs[Math.floor(random() * pairs.length)] ?? pair;
      const target = seed(pair, { random, donor, english: new Set() });
      return target === undefined ? [] : [findClauseEvidence({ ...pair, target }, kind).features];
    }),
  );
  const bends = chooseBends([...plainGood, ...plainBad]);
  const good = plainGood.map((row) => bendFeatures(row, bends));
  const bad = plainBad.map((row) => bendFeatures(row, bends));
  const model = fitLogistic([...good, ...bad], [...good.map(() => false), ...bad.map(() => true)], { ridge: RIDGE });
  const scoreOf = (row: readonly number[]) => Math.log(predictLogistic(model, row) / (1 - predictLogistic(model, row)));
  const scores = good.map(scoreOf).sort((a, b) => b - a);
  const threshold = scores[Math.floor(FALSE_ALARMS * scores.length)] ?? 0;
  const found = bad.filter((row) => scoreOf(row) > threshold).length / bad.length;
  process.stdout.write(
    `${kind}: ${good.length} good, ${bad.length} bad, recall ${found.toFixed(3)} at ${FALSE_ALARMS} false alarms\n`,
  );
  return { bias: round(model.bias), threshold: round(threshold), bends, weights: model.weights.map(round) };
}

/** The pairs, and some of two and of three that follow each other as one. */
function withJoined(pairs: readonly GroupTexts[]): readonly GroupTexts[] {
  const joined = pairs.flatMap((_, k): readonly GroupTexts[] => {
    if (k % JOINED_ONE_IN > 0) return [];
    const together = pairs.slice(k, k + 2 + ((k / JOINED_ONE_IN) % 2));
    const join = (side: 'source' | 'target') => together.map((pair) => pair[side]).join(' ');
    return [{ source: join('source'), target: join('target') }];
  });
  return [...pairs, ...joined];
}

/** Where each feature's weight changes: the quantiles of its values, each once, and none where nothing lies above. */
function chooseBends(rows: Rows): Rows {
  return (rows[0] ?? []).map((_, k) => {
    const values = rows.map((row) => row[k] ?? 0).sort((a, b) => a - b);
    const quantiles = BEND_SHARES.map((share) => round(values[Math.floor(share * values.length)] ?? 0));
    return [...new Set(quantiles)].filter((bend) => bend < (values.at(-1) ?? 0));
  });
}

function round(value: number): number {
  return Number(value.toFixed(4));
}
