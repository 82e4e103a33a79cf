import { availableParallelism } from 'node:os';
import { ownPeak } from '../process-memory.ts';
import { engineContenders } from './contenders.ts';
import { sampleSentences } from './sample-sentences.ts';
import './model-folder.ts';

const [engine] = await engineContenders(availableParallelism(), [{ name: 'engine', options: {} }]);
await engine?.run(await sampleSentences(Number(process.argv[2])));
console.log(ownPeak());
