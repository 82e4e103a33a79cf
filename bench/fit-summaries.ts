/**
 * Fits the weights of what a passage is worth on articles and the summaries that people wrote of them, and writes
 * src/summarize/weights.json. Those of the first 20 of 100 parts are left for tuning and testing.
 *
 *   npm run fit:summaries -- --french FILE.jsonl[.gz] --english FILE.jsonl[.gz] [--limit 3000]
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Language } from '../src/document/article.ts';
import { fitChoice } from '../src/evaluate/fit-choice.ts';
import { FEATURE_NAMES, type FeatureName } from '../src/summarize/measure-features.ts';
import { gatherChoice } from './summaries/gather-choice.ts';
import { readPairs } from './summaries/read-pairs.ts';

const LEARNED_FROM = '20:100';

/**
 * Set by hand: `lead`, because the French news has lost its first sentences to its summaries; `bareQuotation` and `person`,
 * because a reader wants to know who speaks; `dangling`, because such a sentence is never chosen for itself.
 */
const BY_HAND: Partial<Record<FeatureName, number>> = { lead: 2, bareQuotation: -4.5, person: -3, dangling: -1 };

const { values } = parseArgs({
  options: { french: { type: 'string' }, english: { type: 'string' }, limit: { type: 'string', default: '3000' } },
});
const choices = [gather('fr', values.french), gather('en', values.english)];
const weights = fitChoice(choices, FEATURE_NAMES.length, (k) => BY_HAND[FEATURE_NAMES[k] ?? 'lead']);
const rounded = FEATURE_NAMES.map((name, k) => [name, Number((weights[k] ?? 0).toFixed(1))] as const);
writeFileSync(
  new URL('../src/summarize/weights.json', import.meta.url),
  `${JSON.stringify(Object.fromEntries(rounded), null, 2)}\n`,
);

function gather(language: Language, path = '') {
  const pairs = readPairs(path, { language, percent: LEARNED_FROM, limit: Number(values.limit) });
  const gathered = pairs.map((pair) => gatherChoice(pair, language)).filter(({ rewards }) => rewards.length > 1);
  process.stdout.write(`${language}: ${gathered.length} articles\n`);
  return gathered;
}
