// A French text in, English and a summary out. Run it with: node examples/translate-text.mjs
import { createPipeline } from 'passerelle';

const pipeline = await createPipeline();
const document = await pipeline.translateText(
  "Le village a rouvert son école mardi. La maire, Anne Leroy, a remercié les parents. « C'est une belle journée », a-t-elle dit.",
  { length: '1s', onSentence: (_, source, target) => console.error(`${source} → ${target}`) },
);
for (const { text } of document.translation.target.blocks) console.log(text);
const summary = document.summaries.find(({ language }) => language === 'en');
console.log(`\nIn short: ${summary?.sentences.map(({ text }) => text).join(' ')}`);
await pipeline.dispose();
