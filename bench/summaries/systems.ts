import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Language } from '../../src/document/article.ts';
import type { SegmentedArticle } from '../../src/document/segmented-article.ts';
import { countWords } from '../../src/summarize/count-words.ts';
import { parseLength } from '../../src/summarize/parse-length.ts';
import { summarizeArticle } from '../../src/summarize/summarize-article.ts';
import type { Pair } from './read-pairs.ts';

/** One system's summaries: for each article, the text for each length. */
export type Outputs = readonly Readonly<Record<string, string>>[];

/** Passerelle's summaries of `articles`. */
export function runPasserelle(articles: readonly SegmentedArticle[], lengths: readonly string[]): Outputs {
  return articles.map((article) =>
    byLength(lengths, (length) =>
      summarizeArticle(article, parseLength(length))
        .summary.sentences.map(({ text }) => text)
        .join(' '),
    ),
  );
}

/** The first sentences that fit. */
export function runLead(pairs: readonly Pair[], lengths: readonly string[]): Outputs {
  return pairs.map(({ sentences }) => byLength(lengths, (length) => lead(sentences, length)));
}

/** What bench/peers/summaries chooses from the same sentences, one system for each of sumy's methods. */
export function runPeers(
  python: string,
  pairs: readonly Pair[],
  language: Language,
  lengths: readonly string[],
): readonly (readonly [string, Outputs])[] {
  const script = fileURLToPath(new URL('../peers/summaries/summarize.py', import.meta.url));
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
      byLength(lengths, (length) =>
        (answer[method]?.[length] ?? []).map((place) => pairs[k]?.sentences[place]).join(' '),
      ),
    ),
  ]);
}

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

function byLength(lengths: readonly string[], summarize: (length: string) => string): Readonly<Record<string, string>> {
  return Object.fromEntries(lengths.map((length) => [length, summarize(length)]));
}
