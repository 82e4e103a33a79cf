/**
 * How good extracts are, beside the article's beginning and sumy's methods: ROUGE with 95% intervals, numbers and names
 * that the article lacks, and use of the budget. Every system chooses from the same sentences within the same budget.
 *
 *   npm run -s evaluate:summaries -- --pairs FILE.jsonl[.gz] --language fr|en [--percent 0:5] [--limit N]
 *     [--reference summary|title] [--lengths 1s,2s,30w,60w] [--peers PYTHON] [--json]
 *
 * Each line of the file is {"text", "summary", "title"?}. `--percent 0:5` keeps the articles whose hash falls into the
 * first 5 of 100 parts, so that others can be used to tune. `--peers` is a Python made as bench/peers/summaries says.
 */
import { parseArgs } from 'node:util';
import type { Language } from '../src/document/article.ts';
import { differenceOf, type Mean, measureOutputs } from './summaries/measure-outputs.ts';
import { type Reference, readPairs } from './summaries/read-pairs.ts';
import { type Outputs, runLead, runPasserelle, runPeers } from './summaries/systems.ts';

const OURS = 'passerelle';

const { values } = parseArgs({
  options: {
    pairs: { type: 'string' },
    language: { type: 'string', default: 'fr' },
    percent: { type: 'string', default: '0:100' },
    limit: { type: 'string', default: '1000000' },
    reference: { type: 'string', default: 'summary' },
    lengths: { type: 'string', default: '1s,2s,30w,60w' },
    peers: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const language = values.language as Language;
const lengths = values.lengths.split(',');
const pairs = readPairs(values.pairs ?? '', {
  language,
  percent: values.percent,
  limit: Number(values.limit),
  reference: values.reference as Reference,
});
const articles = pairs.map(({ article }) => article);
const titled = pairs.map((pair) => pair.titled);
const systems: readonly (readonly [string, Outputs])[] = [
  [OURS, runPasserelle(articles, lengths)],
  ...(titled.some((article, k) => article !== articles[k])
    ? [[`${OURS}, title known`, runPasserelle(titled, lengths)] as const]
    : []),
  ['lead', runLead(pairs, lengths)],
  ...(values.peers ? runPeers(values.peers, pairs, language, lengths) : []),
];

if (!values.json) {
  console.log(`${pairs.length} articles; ROUGE F × 100 with 95% intervals, on words with their accents;`);
  console.log(`below ${OURS}: how much less the system has than ${OURS}, by paired bootstrap\n`);
  console.log(
    '| length | system | ROUGE-1 | ROUGE-2 | ROUGE-L | ROUGE-1 below | ROUGE-2 below | words | over budget | unsupported |',
  );
  console.log(`|${' --- |'.repeat(10)}`);
}
const rows = lengths.flatMap(measureLength);
if (values.json) console.log(JSON.stringify({ pairs: pairs.length, language, rows }, null, 2));

/** Measures every system at one length, and prints it from the best one on. */
function measureLength(length: string) {
  const measured = systems.map(([system, outputs]) => ({
    system,
    length,
    ...measureOutputs(
      outputs.map((output) => output[length] ?? ''),
      pairs,
      length,
    ),
  }));
  const ours = measured.find(({ system }) => system === OURS);
  const compared = measured
    .sort((a, b) => b.rouge1.mean - a.rouge1.mean)
    .map((row) => {
      const { scores: _, ...figures } = row;
      if (!ours || row === ours) return figures;
      return {
        ...figures,
        rouge1Below: differenceOf(ours, row, 'rouge1'),
        rouge2Below: differenceOf(ours, row, 'rouge2'),
      };
    });
  if (!values.json) for (const row of compared) print(row);
  return compared;
}

function print(row: ReturnType<typeof measureLength>[number]): void {
  const below = 'rouge1Below' in row ? [row.rouge1Below, row.rouge2Below].map(format) : ['', ''];
  const scores = [row.rouge1, row.rouge2, row.rougeL].map(format);
  const cells = [row.length, row.system, ...scores, ...below, row.words.toFixed(1), row.over, row.unsupported];
  console.log(`| ${cells.join(' | ')} |`);
}

function format({ mean, low, high }: Mean): string {
  return `${mean.toFixed(1)} (${low.toFixed(1)}–${high.toFixed(1)})`;
}
