/**
 * The server under load, from a process of its own: clients that ask for translations without a pause, some of them hostile
 * or gone before the answer. Prints latency against the queue's depth, memory, the pace beside the engine's own, and
 * what of it is as promised (docs/serving.md). Exits with 1 where something is not.
 *
 *   npm run bench:serve [-- --minutes 5 --clients 64 --hostile 5 --beams 4 --sentences 2]
 */
import { parseArgs } from 'node:util';
import { measureEngine } from './serve/engine-pace.ts';
import { LoadedServer } from './serve/loaded-server.ts';
import { runClients } from './serve/run-clients.ts';
import { summarizeLoad, type Verdict } from './serve/summarize-load.ts';
import { describeMachine } from './throughput/machine.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    clients: { type: 'string', default: '64' },
    hostile: { type: 'string', default: '5' },
    beams: { type: 'string', default: '4' },
    sentences: { type: 'string', default: '2' },
  },
});
const seconds = 60 * Number(values.minutes);
const clients = Number(values.clients);
const load = { hostileShare: Number(values.hostile) / 100, sentencesEach: Number(values.sentences) };

console.log(
  `${describeMachine()}\n${clients} clients for ${seconds} s, ${values.hostile}% hostile, ${values.beams} beams`,
);
const before = measureEngine(values.beams);
const server = await LoadedServer.start(values.beams);
try {
  // Fewer clients first, each for a little while: latency at lesser depths, and a server that is warm.
  const rising = [1, 8, 24].filter((count) => count < clients);
  const answers = [];
  for (const count of rising)
    answers.push(...(await runClients(server, { ...load, clients: count, seconds: seconds / 15 })));
  const startMs = performance.now();
  const main = await runClients(server, { ...load, clients, seconds });
  const watched = server.samples.filter(({ atMs }) => atMs >= startMs);
  await server.stop();
  const after = measureEngine(values.beams);
  const { lines, verdicts } = summarizeLoad({
    answers,
    main,
    watched,
    startMs,
    seconds,
    enginePace: (before + after) / 2,
  });
  console.log(lines.join('\n'));
  for (const { holds, said } of verdicts) console.log(`${holds ? 'holds' : 'FAILS'}: ${said}`);
  process.exitCode = verdicts.every(({ holds }: Verdict) => holds) ? 0 : 1;
} finally {
  await server.stop();
}
