/**
 * One table of how good and how fast the embedded model is: every set of a folder, every variant, in one run, each with the
 * product's own `evaluate`; intervals are of 95%, by bootstrap.
 *
 *   npm run bench:quality -- PAIRS_FOLDER [--limit N] [--beams N] [--python .venv/bin/python [--checkpoint FOLDER]]
 *
 * --limit takes that many sentences of each set, evenly spread over it; --beams is 4 unless given, as in the product.
 * Variants: the model as shipped, and without its lexicon; with --python also exported again as fp32 and int4 (of the int8
 * weights, the only ones that are kept), and the checkpoint that training started from, as int8.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { EMBEDDED_FOLDER, ROOT } from '../scripts/embedded-model.ts';

interface Figures {
  readonly pairs: number;
  readonly bleu: number;
  readonly bleuInterval: { readonly low: number; readonly high: number };
  readonly chrf: number;
  readonly chrfInterval: { readonly low: number; readonly high: number };
  readonly wordsPerSecond: number;
}

/** Published BLEU of others on FLORES-200 devtest and newstest2014: other sentences than those measured here. */
const PUBLISHED = [
  'argos-translate 39.5 / 35.3',
  'Bergamot tiny 42.1 / 37.3',
  'Bergamot base-memory 42.9 / 37.7',
  'opus-mt 41.7 / 38.0',
  'Google 46.7 / 40.6',
];

const LEXICON = ['lexicon.tsv', 'capitals.txt'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    limit: { type: 'string' },
    beams: { type: 'string' },
    python: { type: 'string' },
    checkpoint: { type: 'string' },
  },
});
const [pairs] = positionals;
if (pairs === undefined) throw new Error('usage: npm run bench:quality -- PAIRS_FOLDER');
const work = mkdtempSync(join(tmpdir(), 'passerelle-quality-'));
try {
  const variants = createVariants();
  const entries = Object.fromEntries(variants.map(({ name, dtype }) => [name, describeModel(name, dtype)]));
  const defaults = { translator: variants[0]?.name, summarizer: 'extractive' };
  writeFileSync(join(work, 'models.yaml'), stringify({ defaults, models: entries }));
  console.log(`${cpus()[0]?.model.trim()}\n`);
  console.log(
    '| set | variant | folder | sentences | BLEU | chrF | words/s |\n| --- | --- | --- | --- | --- | --- | --- |',
  );
  for (const set of readdirSync(pairs).filter((name) => name.endsWith('.tsv'))) {
    const sample = join(work, set);
    writeFileSync(sample, spread(readFileSync(join(pairs, set), 'utf8').trimEnd().split('\n')).join('\n'));
    for (const { name, megabytes } of variants) {
      const { bleu, bleuInterval, chrf, chrfInterval, ...rest } = evaluate(name, sample);
      const scores = [ranged(bleu, bleuInterval), ranged(chrf, chrfInterval)];
      const cells = [
        basename(set, '.tsv'),
        name,
        `${megabytes} MB`,
        rest.pairs,
        ...scores,
        rest.wordsPerSecond.toFixed(0),
      ];
      console.log(`| ${cells.join(' | ')} |`);
    }
  }
  console.log(
    `\nPublished, on FLORES-200 devtest / newstest2014, other sentences than above: ${PUBLISHED.join('; ')}.`,
  );
} finally {
  rmSync(work, { recursive: true, force: true });
}

function createVariants() {
  const make = (name: string, dtype: string, fill: (folder: string) => void) => {
    fill(join(work, name));
    return { name, dtype, megabytes: Math.round(sizeOf(join(work, name)) / 1e6) };
  };
  const exported = (from: string, bits: string) => (folder: string) => {
    const script = join(ROOT, 'training/export.py');
    execFileSync(values.python as string, [script, '--from', from, '--bits', bits, '--out', folder], {
      stdio: 'ignore',
    });
  };
  const { checkpoint } = values;
  return [
    make('int8', 'int8', (folder) => copyEmbedded(folder)),
    make('int8-no-lexicon', 'int8', (folder) => {
      copyEmbedded(folder, LEXICON);
      withoutLexiconSum(folder);
    }),
    ...(values.python
      ? [make('fp32', 'fp32', exported(EMBEDDED_FOLDER, '32')), make('int4', 'q4', exported(EMBEDDED_FOLDER, '4'))]
      : []),
    ...(values.python && checkpoint ? [make('checkpoint', 'int8', exported(checkpoint, '8'))] : []),
  ];
}

/** Copies what the model's manifest names, and the manifest: all that is loaded. */
function copyEmbedded(folder: string, leftOut: readonly string[] = []): void {
  const sums = readFileSync(join(EMBEDDED_FOLDER, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
  const names = sums.map((line) => line.replace(/^\w+\s+/u, '')).filter((name) => !leftOut.includes(name));
  for (const name of ['SHA256SUMS', ...names]) cpSync(join(EMBEDDED_FOLDER, name), join(folder, name));
}

/** The manifest of a folder whose lexicon was left out, without its lines. */
function withoutLexiconSum(folder: string): void {
  const path = join(folder, 'SHA256SUMS');
  const lines = readFileSync(path, 'utf8').split('\n');
  writeFileSync(path, lines.filter((line) => !LEXICON.some((name) => line.endsWith(`  ${name}`))).join('\n'));
}

function describeModel(path: string, dtype: string) {
  return {
    task: 'translation',
    architecture: 'causal',
    from: 'embedded',
    path,
    dtype,
    license: 'Gemma',
    description: 'bench',
  };
}

function evaluate(model: string, set: string): Figures {
  const beams = values.beams ? ['--beams', values.beams] : [];
  const config = ['--config', join(work, 'models.yaml'), '--model', model];
  const command = [
    join(ROOT, 'bin/passerelle.mjs'),
    'evaluate',
    '--quiet',
    '--json',
    '--pairs',
    set,
    ...config,
    ...beams,
  ];
  return JSON.parse(execFileSync(process.execPath, command, { encoding: 'utf8' }));
}

/** As many of `lines` as --limit says, evenly spread, for the first ones of a set are of a few articles. */
function spread(lines: readonly string[]): readonly string[] {
  const count = Math.min(lines.length, Number(values.limit ?? lines.length));
  return Array.from({ length: count }, (_, k) => lines[Math.floor((k * lines.length) / count)] ?? '');
}

function ranged(score: number, { low, high }: Figures['bleuInterval']): string {
  return `${score.toFixed(1)} (${low.toFixed(1)}–${high.toFixed(1)})`;
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, entry) => sum + (entry.isFile() ? entry.size : 0), 0);
}
