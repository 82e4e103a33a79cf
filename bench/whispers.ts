/**
 * Chinese whispers: how many names, numbers, dates, sums, quotations and negations of generated sentences come through.
 *
 *   npm run bench:whispers [-- COUNT [SEED]]
 */
import { openDefaultTranslator } from './open-default-translator.ts';
import { judgeWhisper, whisperedSentences } from './whispers-sentences.ts';

const [count = '200', seed = '7'] = process.argv.slice(2);
const sentences = whisperedSentences(Number(count), Number(seed));
const translator = await openDefaultTranslator();
const tally = new Map<string, { survived: number; all: number }>();
for await (const { index, hypothesis } of translator.translate(sentences.map(({ french }) => french))) {
  const sentence = sentences[index];
  if (!sentence) continue;
  for (const { kind, survived } of judgeWhisper(sentence, hypothesis.text)) {
    const { survived: before, all } = tally.get(kind) ?? { survived: 0, all: 0 };
    tally.set(kind, { survived: before + Number(survived), all: all + 1 });
    if (!survived) console.log(`${kind} lost: ${sentence.french} → ${hypothesis.text}`);
  }
}
for (const [kind, { survived, all }] of [...tally].sort()) {
  console.log(`${kind.padEnd(10)} ${survived} of ${all} (${((100 * survived) / all).toFixed(0)}%)`);
}
await translator.dispose();
