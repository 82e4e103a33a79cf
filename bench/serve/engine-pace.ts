import { outputOfChild } from '../output-of-child.ts';

/** Source words a second that the engine translates where nothing stands between, in a process of its own. */
export function measureEngine(beams: string): number {
  return Number(outputOfChild(new URL('engine-pace-child.ts', import.meta.url), beams));
}
