import { availableParallelism } from 'node:os';
import type { Sample } from './loaded-server.ts';
import type { Answer } from './run-clients.ts';

export interface Verdict {
  readonly holds: boolean;
  readonly said: string;
}

export interface LoadResults {
  /** With fewer clients, and with all of them. */
  readonly answers: readonly Answer[];
  readonly main: readonly Answer[];
  readonly watched: readonly Sample[];
  /** When all the clients began, as `performance.now()` has it, and for how long they began new requests. */
  readonly startMs: number;
  readonly seconds: number;
  /** Source words a second of the engine by itself. */
  readonly enginePace: number;
}

/** Memory may grow by this share between the second fifth of the time and the last. */
const MAX_GROWTH = 0.1;
const MIN_PACE = 0.9;
/** Share of the time after which the pace is measured. */
const STEADY = 0.2;
const MIB = 2 ** 20;
/** Words of an article as newspapers have them. */
const ARTICLE_WORDS = 500;

/** The figures of a load, in lines, and what is promised of them. */
export function summarizeLoad({ answers, main, watched, startMs, seconds, enginePace }: LoadResults) {
  const translations = [...answers, ...main].filter(({ kind, status }) => kind === 'translation' && status === 200);
  // From when the queue is as full as it gets until nothing more is asked.
  const steady = main.filter(
    ({ atMs }) => atMs >= startMs + 1000 * STEADY * seconds && atMs < startMs + 1000 * seconds,
  );
  const pace = steady.reduce((sum, answer) => sum + answer.words, 0) / ((1 - STEADY) * seconds);
  const cores = availableParallelism();
  const perHour = (3600 * pace) / ARTICLE_WORDS;
  const failed = main.filter(({ status }) => status >= 500 && status !== 503);
  const pressed = main.filter(({ status }) => status === 429 || status === 503);
  const silent = main.filter(({ kind, status }) => kind === 'translation' && status === 0);
  const attacks = main.filter(({ kind }) => kind === 'hostile');
  const memory = (bytes: (sample: Sample) => number) => {
    const part = (from: number, to: number) =>
      median(watched.slice(Math.floor(from * watched.length), Math.ceil(to * watched.length)).map(bytes));
    return { early: part(0.2, 0.4), late: part(0.8, 1) };
  };
  const [server, engine] = [memory(({ serverBytes }) => serverBytes), memory(({ engineBytes }) => engineBytes)];
  const isFlat = ({ early, late }: typeof server) => late <= early * (1 + MAX_GROWTH);
  const show = ({ early, late }: typeof server) => `${(early / MIB).toFixed(0)} → ${(late / MIB).toFixed(0)} MiB`;
  const lines = [
    `${main.length} requests: ${count(main)}`,
    ...latencyByDepth(translations),
    `jobs in the server: median ${median(watched.map(({ depth }) => depth))}`,
    `pace ${pace.toFixed(1)} source words/s, the engine by itself ${enginePace.toFixed(1)}`,
    `that is ${perHour.toFixed(0)} articles of ${ARTICLE_WORDS} words an hour, ${(perHour / cores).toFixed(0)} a core`,
  ];
  const verdicts: readonly Verdict[] = [
    { holds: failed.length === 0, said: `${failed.length} answers of 5xx that are no back-pressure` },
    {
      holds: pressed.every(({ retryAfter }) => retryAfter),
      said: `${pressed.length} answers of back-pressure, all with Retry-After`,
    },
    { holds: silent.length === 0, said: `${silent.length} translations left without an answer` },
    {
      holds: attacks.every(({ status }) => status >= 400 && status < 500),
      said: `${attacks.length} hostile requests, every one refused with 4xx`,
    },
    { holds: isFlat(server) && isFlat(engine), said: `memory flat: server ${show(server)}, engine ${show(engine)}` },
    {
      holds: pace >= MIN_PACE * enginePace,
      said: `pace ${((100 * pace) / enginePace).toFixed(0)}% of the engine's own`,
    },
  ];
  return { lines, verdicts };
}

function count(answers: readonly Answer[]): string {
  const counts = new Map<string, number>();
  for (const { kind, status } of answers) {
    const name = `${kind} ${status || 'no answer'}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .sort()
    .map(([name, times]) => `${name}: ${times}`)
    .join(', ');
}

function latencyByDepth(translations: readonly Answer[]): readonly string[] {
  const bounds = [0, 4, 16, 32, 48, 64, Number.POSITIVE_INFINITY];
  return bounds.slice(1).flatMap((to, k) => {
    const from = bounds[k] ?? 0;
    const own = translations.filter(({ depth }) => depth >= from && depth < to).map(({ ms }) => ms / 1000);
    if (own.length === 0) return [];
    const at = (share: number) => quantile(own, share).toFixed(2);
    const range = Number.isFinite(to) ? `${from}–${to - 1}` : `${from} and more`;
    return [`depth ${range}: ${own.length} answers, median ${at(0.5)} s, p95 ${at(0.95)} s, p99 ${at(0.99)} s`];
  });
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
