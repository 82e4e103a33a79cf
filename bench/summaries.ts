/**
 * How good extracts are, beside the article's beginning and sumy's methods: ROUGE with 95% intervals, numbers and names
 * that the article lacks, and use of the budget. Every system chooses from the same sentences within the same budget.
 *
 *   npm run -s evaluate:summaries -- --pairs FILE.jsonl[.gz] --language fr|en [--percent 0:5] [--limit N]
 *     [--lengths 1s,2s,30w,60w] [--peers PYTHON] [--json]
 *
 * Each line of the file is {"text", "summary", "title"?}. `--percent 0:5` keeps the articles whose hash falls into the
 * first 5 of 100 parts, so that others can be used to tune. `--peers` is a Python made as bench/peers/summaries says.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { Language } from '../src/document/article.ts';
import { type SegmentedArticle, sentenceTexts } from '../src/document/segmented-article.ts';
import { bootstrapInterval } from '../src/evaluate/bootstrap-interval.ts';
import { scoreRouge, tokenizeUnicode } from '../src/evaluate/rouge.ts';
import { segmentArticle } from '../src/segment/segment-article.ts';
import { countWords } from '../src/summarize/count-words.ts';
import { findUnsupported } from '../src/summarize/find-unsupported.ts';
import { parseLength } from '../src/summarize/parse-length.ts';
import { summarizeArticle } from '../src/summarize/summarize-article.ts';

interface Pair {
  readonly article: SegmentedArticle;
  readonly titled: SegmentedArticle;
  readonly sentences: readonly string[];
  readonly reference: string;
}

/** One system's summaries: for each article, the text for each length. */
type Outputs = readonly Readonly<Record<string, string>>[];

const { values } = parseArgs({
  options: {
    pairs: { type: 'string' },
    language: { type: 'string', default: 'fr' },
    percent: { type: 'string', default: '0:100' },
    limit: { type: 'string', default: '1000000' },
    lengths: { type: 'string', default: '1s,2s,30w,60w' },
    peers: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const language = values.language as Language;
const lengths = values.lengths.split(',');
const pairs = readPairs(values.pairs ?? '');
const systems = new Map<string, Outputs>([
  ['passerelle', pairs.map(({ article }) => ours(article))],
  ...(pairs.some(({ titled, article }) => titled !== article)
    ? [['passerelle, title known', pairs.map(({ titled }) => ours(titled))] as const]
    : []),
  ['lead', pairs.map(({ sentences }) => byLength((length) => lead(sentences, length)))],
  ...(values.peers ? runPeers(values.peers) : []),
]);
report();

function readPairs(path: string): readonly Pair[] {
  const [from = 0, to = 100] = values.percent.split(':').map(Number);
  const bytes = readFileSync(path);
  const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').trim().split('\n');
  return lines
    .filter((line) => {
      const part = createHash('sha256').update(JSON.parse(line).text).digest().readUInt32BE(0) % 100;
      return part >= from && part < to;
    })
    .slice(0, Number(values.limit))
    .map((line): Pair => {
      const { text, summary, title } = JSON.parse(line);
      const article = cut(text);
      const titled = title ? { ...article, metadata: { title } } : article;
      return { article, titled, sentences: [...sentenceTexts(article).values()], reference: summary };
    });
}

/** One paragraph, as it stands in these files. */
function cut(text: string): SegmentedArticle {
  const block = { id: 'b1', kind: 'paragraph', text: text.normalize('NFC').trim(), blankLinesBefore: 0 } as const;
  const origin = { name: 'pairs', format: 'text', encoding: 'utf-8' } as const;
  return segmentArticle({ language, origin, metadata: {}, blocks: [block] });
}

function byLength(summarize: (length: string) => string): Readonly<Record<string, string>> {
  return Object.fromEntries(lengths.map((length) => [length, summarize(length)]));
}

function ours(article: SegmentedArticle): Readonly<Record<string, string>> {
  return byLength((length) =>
    summarizeArticle(article, parseLength(length))
      .summary.sentences.map(({ text }) => text)
      .join(' '),
  );
}

/** The first sentences that fit. */
function lead(sentences: readonly string[], length: string): string {
  const target = parseLength(length);
  if (target.unit === 'sentences') return sentences.slice(0, target.count).join(' ');
  let left = target.unit === 'words' ? target.count : 0;
  return sentences
    .filter((sentence) => {
      const fits = countWords(sentence) <= left;
      if (fits) left -= countWords(sentence);
      return fits;
    })
    .join(' ');
}

function runPeers(python: string): readonly (readonly [string, Outputs])[] {
  const script = fileURLToPath(new URL('peers/summaries/summarize.py', import.meta.url));
  const input = pairs.map(({ sentences }) => JSON.stringify({ language, sentences, lengths })).join('\n');
  const { stdout, stderr, status } = spawnSync(python, [script], { input, encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (status !== 0) throw new Error(stderr);
  const answers: readonly Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>[] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return Object.keys(answers[0] ?? {}).map((method) => [
    `sumy ${method}`,
    answers.map((answer, k) =>
      byLength((length) => (answer[method]?.[length] ?? []).map((place) => pairs[k]?.sentences[place]).join(' ')),
    ),
  ]);
}

function report(): void {
  const rows = [...systems].flatMap(([system, outputs]) => lengths.map((length) => measure(system, outputs, length)));
  if (values.json) {
    console.log(JSON.stringify({ pairs: pairs.length, language, rows }, null, 2));
    return;
  }
  console.log(`${pairs.length} articles; ROUGE F × 100 with 95% intervals, on words with their accents\n`);
  console.log(
    '| length | system | ROUGE-1 | ROUGE-2 | ROUGE-L | words | over budget | unsupported numbers and names |',
  );
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const length of lengths) {
    const ofLength = rows.filter((row) => row.length === length).sort((a, b) => b.rouge1.mean - a.rouge1.mean);
    for (const { system, rouge1, rouge2, rougeL, words, over, unsupported } of ofLength) {
      const scores = [rouge1, rouge2, rougeL].map(({ mean, low, high }) => {
        return `${mean.toFixed(1)} (${low.toFixed(1)}–${high.toFixed(1)})`;
      });
      console.log(`| ${[length, system, ...scores, words.toFixed(1), over, unsupported].join(' | ')} |`);
    }
  }
}

function measure(system: string, outputs: Outputs, length: string) {
  const texts = outputs.map((output) => output[length] ?? '');
  const scores = texts.map((text, k) => scoreRouge(text, pairs[k]?.reference ?? '', tokenizeUnicode));
  const target = parseLength(length);
  const most = target.unit === 'words' ? target.count : Number.POSITIVE_INFINITY;
  const metric = (name: 'rouge1' | 'rouge2' | 'rougeL') => {
    const statistics = scores.map((score) => [100 * score[name].f, 1]);
    const mean = ([sum = 0, count = 1]: readonly number[]) => sum / count;
    const all = statistics.reduce((sum, [f = 0]) => sum + f, 0) / statistics.length;
    return { mean: all, ...bootstrapInterval(statistics, mean) };
  };
  return {
    system,
    length,
    rouge1: metric('rouge1'),
    rouge2: metric('rouge2'),
    rougeL: metric('rougeL'),
    words: texts.reduce((sum, text) => sum + countWords(text), 0) / texts.length,
    unsupported: texts.reduce((sum, text, k) => {
      return sum + findUnsupported(text, pairs[k]?.sentences.join(' ') ?? '').length;
    }, 0),
    over: texts.filter((text) => countWords(text) > most).length,
  };
}
