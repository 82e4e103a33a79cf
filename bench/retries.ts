import { basename } from 'node:path';
import { corpusChrf } from '../src/evaluate/chrf.ts';
import { ALTERNATIVES, createFlawCounter } from '../src/pipeline.ts';
import { translateSentences } from '../src/translate/translate-sentences.ts';
import { openRememberingTranslator } from './translations/open-remembering-translator.ts';
import { samplePairs } from './translations/sample-pairs.ts';

/**
 * What trying flawed sentences again gains: a random sample of each set, translated without and with it. Usage: tsx
 * bench/retries.ts MEMORY.sqlite LIMIT SET.tsv…; what MEMORY has is not translated again.
 */
const [memory = '', limit = '', ...paths] = process.argv.slice(2);
const translator = await openRememberingTranslator(memory);
const countFlaws = createFlawCounter();
for (const path of paths) {
  const pairs = samplePairs(path, Number(limit));
  const sentences = new Map(pairs.map(({ source }, k) => [`b1.s${k + 1}` as const, source]));
  const without = await translateSentences(sentences, translator, { alternatives: ALTERNATIVES });
  const retried = await translateSentences(sentences, translator, { alternatives: ALTERNATIVES, countFlaws });
  const rows = pairs.map(({ source, reference }, k) => {
    const id = `b1.s${k + 1}` as const;
    return { source, reference, before: without.get(id)?.text ?? '', after: retried.get(id)?.text ?? '' };
  });
  const changed = rows.filter(({ before, after }) => before !== after);
  const flawed = (of: 'before' | 'after') => rows.filter((row) => countFlaws(row.source, row[of]) > 0).length;
  const chrf = (some: typeof rows, of: 'before' | 'after') =>
    corpusChrf(
      some.map((row) => row[of]),
      some.map(({ reference }) => reference),
    ).toFixed(1);
  console.log(`${basename(path)}: ${rows.length} sentences, flawed ${flawed('before')} → ${flawed('after')}`);
  console.log(`  chrF of all ${chrf(rows, 'before')} → ${chrf(rows, 'after')}`);
  if (changed.length > 0)
    console.log(`  chrF of the ${changed.length} changed ${chrf(changed, 'before')} → ${chrf(changed, 'after')}`);
  for (const { source, before, after } of changed) console.error(`${source}\n  − ${before}\n  + ${after}`);
}
await translator.dispose();
