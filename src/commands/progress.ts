import type { OutputStream } from './world.ts';

export interface Progress {
  /** `done` of `total` units of the thing called `label` are finished. */
  update(label: string, done: number, total: number): void;
  /** A line of its own, over a bar if there is one. */
  line(text: string): void;
}

/** Plain lines come this far apart. */
const LINE_INTERVAL_MS = 10_000;

/** A bar with an estimate on a terminal, a plain line now and then elsewhere, nothing at all when `quiet`. */
export function createProgress(stream: OutputStream, quiet: boolean, nowMs: () => number): Progress {
  let started: { label: string; atMs: number; done: number } | undefined;
  let lastLineMs = 0;
  let barShown = false;
  const erase = () => {
    if (barShown) stream.write('\r\u001b[K');
    barShown = false;
  };
  return {
    line(text) {
      erase();
      if (!quiet) stream.write(`${text}\n`);
    },
    update(label, done, total) {
      if (quiet) return;
      const atMs = nowMs();
      // The first report after a resumed run counts what was there already: the pace is measured from it.
      if (started?.label !== label) {
        started = { label, atMs, done };
        lastLineMs = atMs;
      }
      const pace = (done - started.done) / (atMs - started.atMs);
      const left = pace > 0 ? `, ${formatSeconds((total - done) / pace / 1000)} left` : '';
      const percent = total > 0 ? Math.floor((100 * done) / total) : 100;
      if (stream.isTerminal) {
        const text = `${bar(percent)} ${String(percent).padStart(3)} %${left}  ${label}`;
        stream.write(`\r\u001b[K${text.slice(0, Math.max(20, stream.columns - 1))}`);
        barShown = true;
        if (done >= total) erase();
      } else if (atMs - lastLineMs >= LINE_INTERVAL_MS && done < total) {
        lastLineMs = atMs;
        stream.write(`${label}: ${percent} %${left}\n`);
      }
    },
  };
}

function bar(percent: number): string {
  const full = Math.round(percent / 5);
  return '█'.repeat(full) + '░'.repeat(20 - full);
}

function formatSeconds(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds));
  return whole < 90 ? `${whole} s` : `${Math.round(whole / 60)} min`;
}
