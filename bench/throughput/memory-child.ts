import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { engineContenders } from './contenders.ts';
import { sampleSentences } from './sample-sentences.ts';
import './model-folder.ts';

const [engine] = await engineContenders(availableParallelism(), [{ name: 'engine', options: {} }]);
await engine?.run(await sampleSentences(Number(process.argv[2])));
console.log(peakBytes());

/** On Linux from /proc: `maxRSS` also counts what the process that started this one held. */
function peakBytes(): number {
  const status = '/proc/self/status';
  const [, kibibytes] = existsSync(status) ? (/VmHWM:\s+(\d+) kB/u.exec(readFileSync(status, 'utf8')) ?? []) : [];
  return 1024 * Number(kibibytes ?? process.resourceUsage().maxRSS);
}
