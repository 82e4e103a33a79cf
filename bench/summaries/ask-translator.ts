/**
 * Whether the embedded translator, which was never trained to summarize, says an article shorter when it is given as
 * much of it as it reads at once: how many words it writes for each that it read, and the ROUGE of its first 30 beside
 * the first 30 of the article and the extract of 30. English articles it can only write anew; of French ones all that is
 * compared is translated by the same model, sentence by sentence.
 *
 *   npx tsx bench/summaries/ask-translator.ts FILE.jsonl[.gz] fr|en [LIMIT]
 */
import type { Language } from '../../src/document/article.ts';
import { scoreRouge, tokenizeUnicode } from '../../src/evaluate/rouge.ts';
import { countWords } from '../../src/summarize/count-words.ts';
import { parseLength } from '../../src/summarize/parse-length.ts';
import { summarizeArticle } from '../../src/summarize/summarize-article.ts';
import { openDefaultTranslator } from '../open-default-translator.ts';
import { type Pair, readPairs } from './read-pairs.ts';

const [path = '', language = 'fr', limit = '20'] = process.argv.slice(2);
const translator = await openDefaultTranslator();
const isReadable = (text: string) => translator.countTokens(text) <= translator.maxSourceTokens;
const pairs = readPairs(path, { language: language as Language, percent: '10:20', limit: Number(limit) }).filter(
  ({ sentences, reference }) => [...sentences, reference].every(isReadable),
);
const begun = pairs.map(({ sentences }) => beginning(sentences));
const written = await translate(begun.map((sentences) => sentences.join(' ')));
const references = await inEnglish(pairs.map(({ reference }) => [reference]));
const systems = {
  asked: written,
  beginning: await inEnglish(begun.map((sentences) => sentences.slice(0, 2))),
  extract: await inEnglish(pairs.map(extract)),
};
const rates = written.map((text, k) => countWords(text) / countWords(begun[k]?.join(' ') ?? ''));
console.log(`${pairs.length} articles; it writes ${mean(rates).toFixed(2)} words for each that it reads`);
for (const [name, texts] of Object.entries(systems)) {
  const scores = texts.map((text, k) => scoreRouge(firstWords(text), references[k] ?? '', tokenizeUnicode));
  const figures = (['rouge1', 'rouge2'] as const).map((metric) => 100 * mean(scores.map((score) => score[metric].f)));
  console.log(`${name}: ROUGE-1 ${figures[0]?.toFixed(1)}, ROUGE-2 ${figures[1]?.toFixed(1)}`);
}
await translator.dispose();

/** As many of the first sentences as the model takes at once. */
function beginning(sentences: readonly string[]): readonly string[] {
  const count = sentences.findIndex((_, k) => !isReadable(sentences.slice(0, k + 1).join(' ')));
  return sentences.slice(0, count === -1 ? sentences.length : count);
}

function extract({ article }: Pair): readonly string[] {
  return summarizeArticle(article, parseLength('30w')).summary.sentences.map(({ text }) => text);
}

/** Each text, given by its sentences, in English. */
async function inEnglish(texts: readonly (readonly string[])[]): Promise<readonly string[]> {
  const sentences = texts.flat();
  const english = (language === 'en' ? sentences : await translate(sentences)).values();
  return texts.map(({ length }) => Array.from({ length }, () => english.next().value).join(' '));
}

async function translate(texts: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const { index, hypothesis } of translator.translate(texts, { beams: 1 })) found[index] = hypothesis.text;
  return found;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function firstWords(text: string): string {
  return text.split(/\s+/u).slice(0, 30).join(' ');
}
