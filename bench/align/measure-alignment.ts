import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { alignSentences } from '../../src/align/align-sentences.ts';
import { dictionary } from '../../src/check/lexicon/dictionary.ts';
import { disturbPairs, scoreBeads } from './disturb-pairs.ts';

/** `npm run bench:align -- SET.tsv… [--sentences=N]`: F1 of the aligner and of Gale & Church on disturbed pairs. */
const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const size = Number(process.argv.find((argument) => argument.startsWith('--sentences='))?.slice(12) ?? Infinity);
console.log('set\tpairs\tseed\tF1\tprecision\trecall\tF1 of Gale & Church\tCPU seconds');
for (const file of files) {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const pairs = lines.slice(0, size).map((line) => line.split('\t') as [string, string]);
  for (const seed of [1, 2, 3]) {
    const { source, target, beads } = disturbPairs(pairs, seed);
    const started = process.cpuUsage();
    const ours = scoreBeads(alignSentences(source, target, { dictionary }), beads);
    const { user, system } = process.cpuUsage(started);
    const seconds = (user + system) / 1e6;
    const baseline = scoreBeads(alignSentences(source, target, { lengthOnly: true }), beads);
    const figures = [ours.f1, ours.precision, ours.recall, baseline.f1].map((figure) => figure.toFixed(4));
    console.log([basename(file), pairs.length, seed, ...figures, seconds.toFixed(1)].join('\t'));
  }
}
