import { findModel } from '../config.ts';
import { PipelineError } from '../errors.ts';
import type { Translator } from '../models/contracts.ts';
import { DEFAULT_BEAMS, openTranslator } from '../models/registry.ts';
import { readConfig } from './settings.ts';
import { keepTuning, type Tuning } from './tuning.ts';
import { TUNING_TEXT } from './tuning-text.ts';
import { type Invocation, positiveInteger } from './usage.ts';
import type { World } from './world.ts';

/** Rows of all workers together: what is usual, and what is tried with the fastest number of workers. */
const USUAL_ROWS = 48;
const OTHER_ROWS = [24, 96];
/** Another setting must be faster by this factor than the best before it: less than that may be chance. */
const MARGIN = 1.05;
const ROUNDS = 2;

/**
 * `passerelle models tune`: translates a page of text with 1, 2, 4… workers, then with the fastest number and other
 * numbers of rows, and keeps what was fastest for the runs to come. The machine should be idle meanwhile.
 */
export async function tuneModel(world: World, { options }: Invocation): Promise<number> {
  const { config, root } = await readConfig(world, options.config);
  const entry = findModel(config, options.model ?? config.defaults.translator, 'translation');
  if (entry.from === 'hub') throw new PipelineError('usage', `${entry.name} is not embedded: there is nothing to tune`);
  const threads = positiveInteger('threads', options.threads, world.processors);
  const beams = positiveInteger('beams', options.beams, DEFAULT_BEAMS);
  const speedOf = async ({ workers, rows }: Tuning): Promise<number> => {
    const settings = { root, threads, workers, maxRows: rows, beams, environment: world.environment };
    const speed = await measureSpeed(await openTranslator(entry, settings), world.signal);
    world.output.write(
      `${workers} ${workers === 1 ? 'worker' : 'workers'}, ${rows} rows: ${speed.toFixed(0)} words/s\n`,
    );
    return speed;
  };
  let best: Tuning = { workers: 1, rows: USUAL_ROWS };
  let speed = await speedOf(best);
  const tryOut = async (tuning: Tuning) => {
    const found = await speedOf(tuning);
    if (found > MARGIN * speed) [best, speed] = [tuning, found];
  };
  for (let workers = 2; workers <= threads; workers *= 2) await tryOut({ workers, rows: USUAL_ROWS });
  for (const rows of OTHER_ROWS) await tryOut({ workers: best.workers, rows });
  const place = await keepTuning(world, entry.name, threads, best);
  const kept = place ? `kept in ${place}` : 'not kept: the environment names no cache folder';
  world.output.write(`${entry.name} with ${threads} threads: --workers ${best.workers}, ${best.rows} rows (${kept})\n`);
  return 0;
}

/** Words of the source a second, the best of a few rounds. */
async function measureSpeed(translator: Translator, signal: AbortSignal): Promise<number> {
  const words = TUNING_TEXT.join(' ').split(' ').length;
  let shortest = Number.POSITIVE_INFINITY;
  try {
    for (let round = 0; round < ROUNDS; round++) {
      const startedMs = performance.now();
      for await (const _ of translator.translate(TUNING_TEXT, { signal }));
      shortest = Math.min(shortest, performance.now() - startedMs);
    }
  } finally {
    await translator.dispose();
  }
  return words / (shortest / 1000);
}
