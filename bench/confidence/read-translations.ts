import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { findFlaws } from '../../src/check/find-flaws.ts';
import type { SentenceId } from '../../src/document/segmented-article.ts';
import { parsePairs } from '../../src/evaluate/parse-pairs.ts';
import { translateSentences } from '../../src/translate/translate-sentences.ts';

/** A sentence as the model translated it, and as it should be. */
export interface RatedTranslation {
  readonly source: string;
  readonly hypothesis: string;
  readonly reference: string;
  /** Mean natural log of the tokens' probabilities. */
  readonly logProbability: number;
}

/** The translations in a file of them (.jsonl), or those that the embedded model makes of the first `limit` pairs of a .tsv. */
export async function readTranslations(path: string, limit: number): Promise<readonly RatedTranslation[]> {
  const text = readFileSync(path, 'utf8');
  if (extname(path) !== '.jsonl') return translatePairs(text, path, limit);
  const all = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as RatedTranslation);
  return all.filter(({ logProbability }) => typeof logProbability === 'number').slice(0, limit);
}

async function translatePairs(text: string, path: string, limit: number): Promise<readonly RatedTranslation[]> {
  const pairs = parsePairs(text, basename(path)).slice(0, limit);
  // Loaded where they are needed: a file of translations needs no model.
  const { env } = await import('@huggingface/transformers');
  const { openCausalTranslator } = await import('../../src/models/causal-translator.ts');
  env.allowRemoteModels = false;
  env.localModelPath = new URL('../../models/', import.meta.url).pathname;
  const model = { name: 'passerelle-fr-en', revision: 'embedded', dtype: 'q8', license: 'Gemma' };
  const translator = await openCausalTranslator(model.name, { model, threads: 2 });
  const sentences = new Map(pairs.map(({ source }, k): [SentenceId, string] => [`b1.s${k + 1}`, source]));
  const translated = await translateSentences(sentences, translator, {
    countFlaws: (source, target) => findFlaws({ source, target }).length,
  });
  await translator.dispose();
  return pairs.flatMap(({ source, reference }, k) => {
    const { text: hypothesis = '', logProbability = null } = translated.get(`b1.s${k + 1}`) ?? {};
    return logProbability === null ? [] : [{ source, hypothesis, reference, logProbability }];
  });
}
