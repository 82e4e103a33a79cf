import { basename } from 'node:path';
import { RULES } from '../src/check/find-flaws.ts';
import type { GroupTexts } from '../src/check/rule.ts';
import { createRandom } from '../src/evaluate/create-random.ts';
import { wilsonInterval } from '../src/evaluate/wilson-interval.ts';
import { isRightAlarm } from './checks/judge-spelling.ts';
import { readPairs } from './checks/read-pairs.ts';
import { SEED_ADDRESSES } from './checks/seed-addresses.ts';
import { SEED_CHARACTERS } from './checks/seed-characters.ts';
import { SEED_ADDITION, SEED_OMISSION } from './checks/seed-clauses.ts';
import { SEED_DATES } from './checks/seed-dates.ts';
import { SEED_DIRECTION } from './checks/seed-direction.ts';
import { SEED_NAMES } from './checks/seed-names.ts';
import { SEED_NEGATION } from './checks/seed-negation.ts';
import { SEED_NUMBERS } from './checks/seed-numbers.ts';
import { SEED_QUOTES } from './checks/seed-quotes.ts';
import { SEED_REPETITION } from './checks/seed-repetition.ts';
import { SEED_SPELLING } from './checks/seed-spelling.ts';
import { SEED_UNITS } from './checks/seed-units.ts';
import { SEED_UNTRANSLATED } from './checks/seed-untranslated.ts';
import type { Seed } from './checks/seeding.ts';

/**
 * How well each rule tells good pairs from the same pairs with an error put in. Usage:
 * npm run bench:checks -- PAIRS.tsv… [--together] [--show RULE N]; `--together` takes all files for one set, `--show` prints N misses
 * and N false alarms of a rule.
 */
const SEEDS: Readonly<Record<string, Readonly<Record<string, Seed>>>> = {
  numbers: SEED_NUMBERS,
  dates: SEED_DATES,
  units: SEED_UNITS,
  names: SEED_NAMES,
  negation: SEED_NEGATION,
  direction: SEED_DIRECTION,
  addresses: SEED_ADDRESSES,
  omission: SEED_OMISSION,
  addition: SEED_ADDITION,
  repetition: SEED_REPETITION,
  untranslated: SEED_UNTRANSLATED,
  quotes: SEED_QUOTES,
  spelling: SEED_SPELLING,
  characters: SEED_CHARACTERS,
};

const paths = process.argv.slice(2);
const showAt = paths.indexOf('--show');
const [, shown, shownCount = '20'] = showAt < 0 ? [] : paths.splice(showAt, 3);
const shownSoFar = new Map<string, number>();
const isTogether = paths.includes('--together') && paths.splice(paths.indexOf('--together'), 1).length > 0;
if (isTogether) measure(`${paths.length} files`, paths.flatMap(readPairs));
else for (const path of paths) measure(basename(path), readPairs(path));

function measure(name: string, pairs: readonly GroupTexts[]): void {
  const english = new Set(pairs.flatMap(({ target }) => target.match(/(?<!\p{L})\p{Ll}+/gu) ?? []));
  const alarms = new Map(Object.entries(RULES).map(([rule, check]) => [rule, pairs.map((pair) => check(pair))]));
  const anyAlarm = pairs.filter((_, k) => [...alarms.values()].some((found) => found[k] !== undefined)).length;
  print(`\n${name}: ${pairs.length} good pairs; an alarm of any rule on ${percent(anyAlarm, pairs.length)} of them`);
  print('| rule | error | errors | precision | recall | alarms on good pairs |');
  print('| --- | --- | --- | --- | --- | --- |');
  for (const [rule, seeds] of Object.entries(SEEDS)) {
    const check = RULES[rule];
    if (!check) continue;
    const found = alarms.get(rule) ?? [];
    // Of the model's own sentences a reader has judged the words: one that is none makes no good sentence.
    const isGood = (k: number) => rule !== 'spelling' || !isRightAlarm(found[k]);
    const goodPairs = pairs.filter((_, k) => isGood(k));
    const onGood = found.filter((_, k) => isGood(k));
    const all = { seeded: 0, found: 0, false: 0 };
    for (const [kind, seed] of Object.entries(seeds)) {
      const random = createRandom(1);
      const one = { seeded: 0, found: 0, false: 0 };
      for (const [k, pair] of goodPairs.entries()) {
        const donor = pairs[Math.floor(random() * pairs.length)] ?? pair;
        const target = donor === pair ? undefined : seed(pair, { random, donor, english });
        if (target === undefined || target === pair.target) continue;
        one.seeded += 1;
        if (check({ ...pair, target }) !== undefined) one.found += 1;
        else if (rule === shown) show(`missed ${kind}`, { ...pair, target });
        // The same pair untouched: as many good sentences as bad ones.
        if (onGood[k] !== undefined) one.false += 1;
      }
      for (const key of ['seeded', 'found', 'false'] as const) all[key] += one[key];
      row(rule, kind, one, '');
    }
    const wrong = onGood.filter((message) => message !== undefined).length;
    row(`**${rule}**`, 'all', all, range(wrong, goodPairs.length));
    const leftOut = pairs.length - goodPairs.length;
    if (leftOut > 0) print(`${rule}: ${leftOut} pairs left out whose alarm a reader has found right`);
    if (rule === shown)
      for (const [k, message] of onGood.entries()) if (message && goodPairs[k]) show(message, goodPairs[k]);
  }
}

function row(
  rule: string,
  kind: string,
  counts: { seeded: number; found: number; false: number },
  alarms: string,
): void {
  const { seeded, found } = counts;
  print(`| ${[rule, kind, seeded, range(found, found + counts.false), range(found, seeded), alarms].join(' | ')} |`);
}

function show(why: string, { source, target }: GroupTexts): void {
  const kind = why.startsWith('missed') ? why : 'false alarm';
  const count = shownSoFar.get(kind) ?? 0;
  shownSoFar.set(kind, count + 1);
  if (count < Number(shownCount)) print(`- ${kind === why ? why : `false alarm: ${why}`}\n  ${source}\n  ${target}`);
}

function percent(hits: number, trials: number): string {
  return `${((100 * hits) / trials).toFixed(1)}%`;
}

/** A share in percent with its 95% interval. */
function range(hits: number, trials: number): string {
  if (trials === 0) return '–';
  const { low, high } = wilsonInterval(hits, trials);
  return `${percent(hits, trials)} (${(100 * low).toFixed(1)}–${(100 * high).toFixed(1)})`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
