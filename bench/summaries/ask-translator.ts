/**
 * Whether the embedded translator, which was never trained to summarize, says an article shorter when it is given as
 * much of it as it reads at once: ROUGE of what it writes, cut to 30 words, beside the extract of 30 words. English
 * articles it can only write anew; of French ones the references and extracts are translated by the same model.
 *
 *   npx tsx bench/summaries/ask-translator.ts FILE.jsonl[.gz] fr|en [LIMIT]
 */
import type { Language } from '../../src/document/article.ts';
import { scoreRouge, tokenizeUnicode } from '../../src/evaluate/rouge.ts';
import { parseLength } from '../../src/summarize/parse-length.ts';
import { summarizeArticle } from '../../src/summarize/summarize-article.ts';
import { openDefaultTranslator } from '../open-default-translator.ts';
import { type Pair, readPairs } from './read-pairs.ts';

const [path = '', language = 'fr', limit = '20'] = process.argv.slice(2);
const pairs = readPairs(path, { language: language as Language, percent: '10:20', limit: Number(limit) });
const translator = await openDefaultTranslator();
const english = (sentences: readonly string[]) => (language === 'en' ? sentences : translate(sentences));
const references = await Promise.all(pairs.map(async ({ reference }) => (await english([reference])).join(' ')));
const extracts = await Promise.all(pairs.map(async (pair) => (await english(extract(pair))).join(' ')));
const written = await translate(pairs.map(({ sentences }) => beginning(sentences)));
for (const [name, texts] of [
  ['asked', written],
  ['extract', extracts],
] as const) {
  const scores = texts.map((text, k) => scoreRouge(firstWords(text), references[k] ?? '', tokenizeUnicode));
  const mean = (metric: 'rouge1' | 'rouge2') => scores.reduce((sum, s) => sum + s[metric].f, 0) / scores.length;
  console.log(`${name}: ROUGE-1 ${(100 * mean('rouge1')).toFixed(1)}, ROUGE-2 ${(100 * mean('rouge2')).toFixed(1)}`);
}
for (const text of written.slice(0, 3)) console.log(`\n${text}`);
await translator.dispose();

/** As many of the first sentences as the model takes. */
function beginning(sentences: readonly string[]): string {
  const fits = (count: number) =>
    translator.countTokens(sentences.slice(0, count).join(' ')) <= translator.maxSourceTokens;
  const count = sentences.findIndex((_, k) => !fits(k + 1));
  return sentences.slice(0, count === -1 ? sentences.length : Math.max(1, count)).join(' ');
}

function extract({ article }: Pair): readonly string[] {
  return summarizeArticle(article, parseLength('30w')).summary.sentences.map(({ text }) => text);
}

async function translate(texts: readonly string[]): Promise<readonly string[]> {
  const found: string[] = texts.map(() => '');
  const readable = texts.map((text) => (translator.countTokens(text) <= translator.maxSourceTokens ? text : ''));
  for await (const { index, hypothesis } of translator.translate(readable, { beams: 1 }))
    found[index] = hypothesis.text;
  return found;
}

function firstWords(text: string): string {
  return text.split(/\s+/u).slice(0, 30).join(' ');
}
