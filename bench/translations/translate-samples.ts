import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { findFlaws } from '../../src/check/find-flaws.ts';
import { findWrongWords } from '../../src/check/find-wrong-words.ts';
import * as loneWords from '../../src/check/lexicon/lone-words.ts';
import type { SentencePair } from '../../src/evaluate/parse-pairs.ts';
import type { Translator } from '../../src/models/contracts.ts';
import { ALTERNATIVES } from '../../src/pipeline.ts';
import { translateSentences } from '../../src/translate/translate-sentences.ts';
import { openRememberingTranslator } from './open-remembering-translator.ts';
import type { RatedTranslation } from './read-translations.ts';
import { samplePairs } from './sample-pairs.ts';

/**
 * Translates a random sample of each set as a run does and writes it to FOLDER/SET.jsonl, for bench:checks and
 * fit:confidence. One that is broken off goes on where it was. Usage: npm run translate:samples -- FOLDER LIMIT SET.tsv…
 */
const STEP = 10;
const NOTHING = { text: '', probability: null, logProbability: null, alternatives: [] };

const [folder = '', limit = '', ...paths] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const translator = await openRememberingTranslator(join(folder, 'memory.sqlite'));
const samples = paths.map((path) => ({ path, pairs: samplePairs(path, Number(limit)) }));
for (let start = 0; start < Number(limit); start += STEP) {
  for (const { pairs } of samples) await translatePairs(pairs.slice(start, start + STEP), translator);
  process.stderr.write(`${Math.min(start + STEP, Number(limit))} of each set\n`);
}
for (const { path, pairs } of samples) {
  const lines = (await translatePairs(pairs, translator)).map((translation) => `${JSON.stringify(translation)}\n`);
  writeFileSync(join(folder, `${basename(path, '.tsv')}.jsonl`), lines.join(''));
}
await translator.dispose();

async function translatePairs(
  pairs: readonly SentencePair[],
  translator: Translator,
): Promise<readonly RatedTranslation[]> {
  const sentences = new Map(pairs.map(({ source }, k) => [`b1.s${k + 1}` as const, source]));
  const translated = await translateSentences(sentences, translator, {
    alternatives: ALTERNATIVES,
    countFlaws: (source, target) => findFlaws({ source, target }).length,
    findWrongWords,
    loneWords,
  });
  return pairs.flatMap(({ source, reference }, k) => {
    const { text, probability, logProbability, alternatives } = translated.get(`b1.s${k + 1}`) ?? NOTHING;
    if (probability === null || logProbability === null) return [];
    return [{ source, hypothesis: text, reference, probability, logProbability, alternatives }];
  });
}
