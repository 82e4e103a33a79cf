import { EnginePool } from '../serve/engine/engine-pool.ts';
import { forkEngine } from '../serve/engine/fork-engine.ts';
import type { Invocation } from './usage.ts';
import type { World } from './world.ts';

/** Engine processes with the model and the glossary that the command line names. */
export function createEnginePool(world: World, { options }: Invocation, maxWaitingOfOwner = 200): EnginePool {
  const { model, config, threads, workers, beams, glossary } = options;
  const passed = Object.entries({ model, config, threads, workers, beams, glossary }).filter(
    ([, value]) => value !== undefined,
  );
  // What others send stays in memory: it is not added to the user's own translation memory.
  const args = ['engine', '--quiet', '--no-memory', ...passed.flatMap(([name, value]) => [`--${name}`, String(value)])];
  return new EnginePool({
    start: () => forkEngine(world.entryFile, args),
    processes: 1,
    maxRunning: 48,
    maxArticles: 2,
    maxWaiting: 200,
    maxWaitingOfOwner,
    stuckAfterMs: 20_000,
  });
}
