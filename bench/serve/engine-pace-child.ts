// Prints the source words a second of the default translator, on the sentences that the clients send.
import { openDefaultTranslator } from '../open-default-translator.ts';
import { countWords, sampleSentences } from '../throughput/sample-sentences.ts';

const WORDS = 1500;

const translator = await openDefaultTranslator();
const options = { beams: Number(process.argv[2]) };
const run = async (sentences: readonly string[]) => {
  for await (const _ of translator.translate(sentences, options));
};
await run(await sampleSentences(100));
const sentences = await sampleSentences(WORDS);
const startedMs = performance.now();
await run(sentences);
console.log(countWords(sentences) / ((performance.now() - startedMs) / 1000));
await translator.dispose();
